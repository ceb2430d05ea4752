import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { MeasureNorm, NormText } from '../../../domain/measures/measure';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../../shared/ui/keep-typed/restored-draft';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { TwoVersions } from '../../../shared/ui/two-versions/two-versions';
import { OpenDraft } from '../../../store/drafts/open-draft';
import { NormFormActions } from '../../../store/measures/measures.actions';
import { measuresFeature } from '../../../store/measures/measures.feature';
import { NoMeasure } from './no-measure';
import { type NormDraft, NormForm } from './norm-form';
import { shownMeasure } from './shown-measure';

/** What a source says of a measure's spread: without it no change is called more than noise. */
@Component({
  selector: 'app-norm-page',
  imports: [
    RouterLink,
    Icon,
    NoMeasure,
    NormForm,
    ErrorNotice,
    SkeletonRows,
    TwoVersions,
    RestoredDraft,
  ],
  templateUrl: './norm-page.html',
  styleUrl: './form-page.scss',
})
export class NormPage implements Typed {
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
  protected readonly typed = new OpenDraft<NormDraft, MeasureNorm>('measure-norm');
  private readonly mine = signal<NormText | null>(null);
  /** What the form starts from, null for the first time; undefined until that is known. */
  protected readonly start = this.typed.startingFrom(() => {
    const shown = this.shown();
    return shown ? shown.norm : undefined;
  });
  protected readonly differences = computed(() => {
    const [mine, theirs] = [this.mine(), this.shown()?.norm];
    if (!this.state().conflicted || !mine || !theirs) return null;
    const words = ({ sd, reliability, citation }: NormText) => `${sd}, ${reliability}, ${citation}`;
    return [{ label: 'Source', mine: words(mine), theirs: words(theirs) }];
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
    this.store.dispatch(NormFormActions.opened());
  }

  protected save(text: NormText): void {
    this.mine.set(text);
    this.write(this.start()?.revision ?? 0, text);
  }

  /** Over the other version, knowingly. */
  protected keepMine(): void {
    const mine = this.mine();
    if (mine) this.write(this.shown()?.norm?.revision ?? 0, mine);
  }

  protected keepTheirs(): void {
    this.typed.isChanged.set(false);
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/coach/forms/measures', this.slug()]);
  }

  private write(revision: number, text: NormText): void {
    this.store.dispatch(NormFormActions.saved({ measure: this.slug(), revision, text }));
  }
}
