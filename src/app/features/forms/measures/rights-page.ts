import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { MeasureRights, RightsText } from '../../../domain/measures/measure';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../../shared/ui/keep-typed/restored-draft';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { TwoVersions } from '../../../shared/ui/two-versions/two-versions';
import { OpenDraft } from '../../../store/drafts/open-draft';
import { RightsFormActions } from '../../../store/measures/measures.actions';
import { measuresFeature } from '../../../store/measures/measures.feature';
import { NoMeasure } from './no-measure';
import { differences, type RightsDraft } from './rights-draft';
import { RightsForm } from './rights-form';
import { shownMeasure } from './shown-measure';

/** Writes a coach's own record of rights to a measure, or changes it. */
@Component({
  selector: 'app-rights-page',
  imports: [
    RouterLink,
    Icon,
    NoMeasure,
    ErrorNotice,
    RightsForm,
    SkeletonRows,
    RestoredDraft,
    TwoVersions,
  ],
  templateUrl: './rights-page.html',
  styleUrl: './form-page.scss',
})
export class RightsPage implements Typed {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address. */
  readonly slug = input.required<string>();

  private readonly state = this.store.selectSignal(measuresFeature.selectMeasuresState);
  protected readonly error = computed(() => this.state().error);
  protected readonly busy = computed(() => this.state().writing);
  protected readonly writeError = computed(() => this.state().writeError);
  protected readonly shown = shownMeasure(
    computed(() => this.state().catalogue),
    this.slug,
  );
  protected readonly typed = new OpenDraft<RightsDraft, MeasureRights>('measure-rights');
  private readonly mine = signal<RightsText | null>(null);
  /** What the form starts from, null for a new record; undefined until that is known. */
  protected readonly start = this.typed.startingFrom(() => {
    const shown = this.shown();
    return shown ? shown.own : undefined;
  });
  protected readonly differences = computed(() => {
    const [mine, theirs] = [this.mine(), this.shown()?.own];
    return this.state().conflicted && mine && theirs ? differences(mine, theirs) : null;
  });

  constructor() {
    this.load();
    effect(() => {
      const slug = this.slug();
      untracked(() => void this.typed.open(slug));
    });
    effect(() => {
      if (this.state().saved) untracked(() => this.leave());
    });
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged() && !this.state().saved;
  }

  protected load(): void {
    this.store.dispatch(RightsFormActions.opened());
  }

  protected save(text: RightsText): void {
    this.mine.set(text);
    this.write(this.start()?.revision ?? 0, text);
  }

  /** Over the other version, knowingly. */
  protected keepMine(): void {
    const mine = this.mine();
    if (mine) this.write(this.shown()?.own?.revision ?? 0, mine);
  }

  protected keepTheirs(): void {
    this.typed.isChanged.set(false);
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/coach/forms/measures', this.slug()]);
  }

  private write(revision: number, text: RightsText): void {
    this.store.dispatch(RightsFormActions.saved({ measure: this.slug(), revision, text }));
  }
}
