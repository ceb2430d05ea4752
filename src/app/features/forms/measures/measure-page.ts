import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { MeasureNorm, MeasureRights } from '../../../domain/measures/measure';
import { bandWords, cutOffWords, scoringWords } from '../../../shared/measures/scoring-words';
import { standingWords } from '../../../shared/measures/standing-words';
import { Confirm } from '../../../core/confirm/confirm';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { MeasurePageActions, MeasuresPageActions } from '../../../store/measures/measures.actions';
import { measuresFeature } from '../../../store/measures/measures.feature';
import { NoMeasure } from './no-measure';
import { RightsRecord } from './rights-record';
import { shownMeasure } from './shown-measure';

/** One measure: what it is, what allows it to be shown, its words, and what its scores mean. */
@Component({
  selector: 'app-measure-page',
  imports: [RouterLink, Icon, NoMeasure, ErrorNotice, Notice, RightsRecord, SkeletonRows],
  templateUrl: './measure-page.html',
  styleUrl: './measure-page.scss',
})
export class MeasurePage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);

  /** From the address. */
  readonly slug = input.required<string>();

  private readonly catalogue = this.store.selectSignal(measuresFeature.selectCatalogue);
  protected readonly error = this.store.selectSignal(measuresFeature.selectError);
  protected readonly busy = this.store.selectSignal(measuresFeature.selectWriting);
  protected readonly writeError = this.store.selectSignal(measuresFeature.selectWriteError);
  protected readonly conflicted = this.store.selectSignal(measuresFeature.selectConflicted);

  protected readonly shown = shownMeasure(this.catalogue, this.slug);
  protected readonly standing = computed(() => {
    const shown = this.shown();
    return shown && standingWords(shown.standing);
  });
  protected readonly scores = computed(() => {
    const measure = this.shown()?.measure;
    return measure?.scoring.map((scoring) => ({
      id: scoring.id,
      label: scoring.label,
      words: scoringWords(measure, scoring),
    }));
  });
  protected readonly meaning = computed(() => {
    const measure = this.shown()?.measure;
    if (!measure) return [];
    const bands = bandWords(measure);
    return [bands && `Published bands: ${bands}.`, cutOffWords(measure)].filter(Boolean);
  });

  constructor() {
    this.store.dispatch(MeasuresPageActions.opened());
  }

  protected retry(): void {
    this.store.dispatch(MeasuresPageActions.retried());
  }

  protected async removeRights(rights: MeasureRights): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Remove your record?',
      text: 'Unless the installation has a record, nobody is shown the questions then. Scores and answers stay.',
      action: 'Remove it',
      danger: true,
    });
    if (isSure) this.store.dispatch(MeasurePageActions.rightsRemoved({ rights }));
  }

  protected async removeNorm(norm: MeasureNorm): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Remove what you entered?',
      text: 'The standard deviation, the reliability and their source are gone then.',
      action: 'Remove it',
      danger: true,
    });
    if (isSure) this.store.dispatch(MeasurePageActions.normRemoved({ norm }));
  }
}
