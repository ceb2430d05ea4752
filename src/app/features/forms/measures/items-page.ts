import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { Answers, FormDefinition } from '../../../domain/forms';
import type { ItemsDraft } from '../../../domain/measures/entered-items';
import { draftFrom } from '../../../domain/measures/items-form';
import { FormPreview } from '../../../shared/forms/form-preview/form-preview';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../../shared/ui/keep-typed/restored-draft';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { OpenDraft } from '../../../store/drafts/open-draft';
import { ItemsPageActions } from '../../../store/measures/measures.actions';
import { measuresFeature } from '../../../store/measures/measures.feature';
import { ItemsForm } from './items-form';
import { NoMeasure } from './no-measure';
import { ScorePreview } from './score-preview';
import { shownMeasure } from './shown-measure';

/** Enters the questions of a measure under a licence of one's own, and tries them out. */
@Component({
  selector: 'app-items-page',
  imports: [
    RouterLink,
    FormPreview,
    Icon,
    ItemsForm,
    NoMeasure,
    ErrorNotice,
    Notice,
    ScorePreview,
    SkeletonRows,
    RestoredDraft,
  ],
  templateUrl: './items-page.html',
  styleUrl: './items-page.scss',
})
export class ItemsPage implements Typed {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address. */
  readonly slug = input.required<string>();

  private readonly state = this.store.selectSignal(measuresFeature.selectMeasuresState);
  protected readonly error = computed(() => this.state().itemsError ?? this.state().error);
  protected readonly busy = computed(() => this.state().writing);
  protected readonly writeError = computed(() => this.state().writeError);
  protected readonly shown = shownMeasure(
    computed(() => this.state().catalogue),
    this.slug,
  );
  protected readonly typed = new OpenDraft<ItemsDraft, null>('measure-items');
  protected readonly tried = signal<Answers>({});

  /** What the form starts from, null for the first time; undefined until that is known. */
  protected readonly start = computed(() => {
    const items = this.state().items;
    if (this.typed.kept() === undefined || items?.measure !== this.slug()) return undefined;
    return items.entered ? draftFrom(items.entered.definition) : null;
  });

  constructor() {
    effect(() => {
      const slug = this.slug();
      untracked(() => {
        this.load();
        void this.typed.open(slug);
      });
    });
    effect(() => {
      if (this.state().saved) untracked(() => this.leave());
    });
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged() && !this.state().saved;
  }

  protected load(): void {
    this.store.dispatch(ItemsPageActions.opened({ measure: this.slug() }));
  }

  protected publish(definition: FormDefinition): void {
    this.store.dispatch(ItemsPageActions.published({ measure: this.slug(), definition }));
  }

  protected leave(): void {
    void this.router.navigate(['/coach/forms/measures', this.slug()]);
  }
}
