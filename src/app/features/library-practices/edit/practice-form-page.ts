import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type {
  LibraryPractice,
  LibraryText,
} from '../../../domain/library-practices/library-practice';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../../shared/ui/keep-typed/restored-draft';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { TwoVersions } from '../../../shared/ui/two-versions/two-versions';
import { PracticeFormActions } from '../../../store/library-practices/library-practices.actions';
import { libraryPracticesFeature } from '../../../store/library-practices/library-practices.feature';
import { NotFoundNotice } from '../../../shared/ui/not-found/not-found-notice';
import { OpenDraft } from '../../../store/drafts/open-draft';
import { differences, type PracticeDraft } from './practice-draft';
import { PracticeForm } from './practice-form';

const list = '/coach/practices/library';

/** Writes a practice of one's own, or changes one. */
@Component({
  selector: 'app-practice-form-page',
  imports: [
    RouterLink,
    Icon,
    ErrorNotice,
    SkeletonRows,
    RestoredDraft,
    TwoVersions,
    NotFoundNotice,
    PracticeForm,
  ],
  templateUrl: './practice-form-page.html',
  styles: `
    app-notice {
      display: block;
    }

    .page > app-notice {
      max-width: 640px;
      margin-bottom: 24px;
    }
  `,
})
export class PracticeFormPage implements Typed {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address; absent for a new one. */
  readonly practiceId = input<string>();

  private readonly opened = this.store.selectSignal(libraryPracticesFeature.selectOpened);
  private readonly findError = this.store.selectSignal(libraryPracticesFeature.selectFindError);
  private readonly saved = this.store.selectSignal(libraryPracticesFeature.selectSaved);
  protected readonly busy = this.store.selectSignal(libraryPracticesFeature.selectWriting);
  protected readonly theirs = this.store.selectSignal(libraryPracticesFeature.selectTheirs);
  protected readonly writeError = this.store.selectSignal(libraryPracticesFeature.selectWriteError);

  protected readonly practice = computed(() => {
    const opened = this.opened();
    return opened?.id === this.practiceId() ? opened : null;
  });
  protected readonly error = computed(() => {
    const failed = this.findError();
    return failed && failed.practiceId === this.practiceId() ? failed.error : null;
  });
  protected readonly back = computed(() =>
    this.practiceId() ? [list, this.practiceId()] : [list],
  );
  private readonly mine = signal<LibraryText | null>(null);
  protected readonly differences = computed(() => {
    const [mine, theirs] = [this.mine(), this.theirs()];
    return mine && theirs ? differences(mine, theirs) : null;
  });
  protected readonly typed = new OpenDraft<PracticeDraft, LibraryPractice>('library-practice');
  /** What the form starts from; undefined until that is known. */
  protected readonly start = this.typed.startingFrom(() =>
    this.practiceId() ? (this.practice() ?? undefined) : null,
  );

  constructor() {
    effect(() => {
      const practiceId = this.practiceId() ?? null;
      untracked(() => {
        this.open(practiceId);
        void this.typed.open(practiceId ?? 'new');
      });
    });
    effect(() => {
      const saved = this.saved();
      if (saved) untracked(() => this.leaveFor(saved.id));
    });
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged();
  }

  protected open(practiceId: string | null): void {
    this.store.dispatch(PracticeFormActions.opened({ practiceId }));
  }

  protected save(text: LibraryText): void {
    this.mine.set(text);
    const seen = this.start();
    const { requestId } = this.typed;
    if (seen) this.write(seen.revision, text);
    else this.store.dispatch(PracticeFormActions.added({ requestId, text }));
  }

  /** Over the other version, knowingly. */
  protected keepMine(): void {
    const [theirs, mine] = [this.theirs(), this.mine()];
    if (theirs && mine) this.write(theirs.revision, mine);
  }

  protected keepTheirs(): void {
    this.typed.isChanged.set(false);
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(this.back());
  }

  private leaveFor(practiceId: string): void {
    this.typed.isChanged.set(false);
    void this.router.navigate([list, practiceId], { replaceUrl: true });
  }

  private write(revision: number, text: LibraryText): void {
    const practiceId = this.practiceId() ?? '';
    this.store.dispatch(PracticeFormActions.changed({ practiceId, revision, text }));
  }
}
