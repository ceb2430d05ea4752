import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { LibraryPractice } from '../../../domain/library-practices/library-practice';
import { PracticeText } from '../../../shared/practices/practice-text';
import { categoryWords, cautionWords } from '../../../shared/practices/practice-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { PracticePageActions } from '../../../store/library-practices/library-practices.actions';
import { libraryPracticesFeature } from '../../../store/library-practices/library-practices.feature';
import { NotFoundNotice } from '../../../shared/ui/not-found/not-found-notice';
import { PracticeMenu } from './practice-menu';

/** A practice of the library as its client would read it, and what can be done with it. */
@Component({
  selector: 'app-practice-page',
  imports: [
    RouterLink,
    Icon,
    ErrorNotice,
    SkeletonRows,
    PracticeText,
    NotFoundNotice,
    PracticeMenu,
  ],
  templateUrl: './practice-page.html',
  styleUrl: './practice-page.scss',
})
export class PracticePage {
  private readonly store = inject(Store);

  /** From the address. */
  readonly practiceId = input.required<string>();

  private readonly entities = this.store.selectSignal(libraryPracticesFeature.selectEntities);
  private readonly findError = this.store.selectSignal(libraryPracticesFeature.selectFindError);
  protected readonly busy = this.store.selectSignal(libraryPracticesFeature.selectWriting);
  protected readonly writeError = this.store.selectSignal(libraryPracticesFeature.selectWriteError);
  protected readonly categoryWords = categoryWords;

  protected readonly practice = computed(() => this.entities()[this.practiceId()]);
  protected readonly error = computed(() => {
    const failed = this.findError();
    return failed?.practiceId === this.practiceId() ? failed.error : null;
  });
  protected readonly cautions = computed(() =>
    this.practice()?.cautions.map((caution) => cautionWords[caution]),
  );
  /** One copy, however often it is pressed. */
  private readonly requestId = linkedSignal({
    source: this.practiceId,
    computation: () => crypto.randomUUID(),
  });

  constructor() {
    effect(() => {
      const practiceId = this.practiceId();
      untracked(() => this.open(practiceId));
    });
  }

  protected open(practiceId: string): void {
    this.store.dispatch(PracticePageActions.opened({ practiceId }));
  }

  protected copy({ id: practiceId }: LibraryPractice): void {
    const requestId = this.requestId();
    this.store.dispatch(PracticePageActions.copyChosen({ requestId, practiceId }));
  }

  protected archive(practice: LibraryPractice): void {
    this.store.dispatch(PracticePageActions.archiveChosen({ practice }));
  }

  protected restore(practice: LibraryPractice): void {
    this.store.dispatch(PracticePageActions.restoreChosen({ practice }));
  }
}
