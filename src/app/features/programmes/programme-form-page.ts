import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import type { Programme, ProgrammeText } from '../../domain/programmes/programme';
import { Icon } from '../../shared/ui/icon/icon';
import type { Typed } from '../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../shared/ui/keep-typed/restored-draft';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { TwoVersions } from '../../shared/ui/two-versions/two-versions';
import { LibraryPageActions } from '../../store/library-practices/library-practices.actions';
import { libraryPracticesFeature } from '../../store/library-practices/library-practices.feature';
import { ProgrammeFormActions } from '../../store/programmes/programmes.actions';
import { programmesFeature } from '../../store/programmes/programmes.feature';
import { NotFoundNotice } from '../../shared/ui/not-found/not-found-notice';
import { OpenDraft } from '../../store/drafts/open-draft';
import { differences, type ProgrammeDraft } from './programme-draft';
import { ProgrammeForm } from './programme-form';

const list = '/coach/practices/programmes';

/** Arranges a programme, or changes one. */
@Component({
  selector: 'app-programme-form-page',
  imports: [
    RouterLink,
    Icon,
    ErrorNotice,
    SkeletonRows,
    RestoredDraft,
    TwoVersions,
    NotFoundNotice,
    ProgrammeForm,
  ],
  templateUrl: './programme-form-page.html',
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
export class ProgrammeFormPage implements Typed {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address; absent for a new one. */
  readonly programmeId = input<string>();

  private readonly opened = this.store.selectSignal(programmesFeature.selectOpened);
  private readonly findError = this.store.selectSignal(programmesFeature.selectFindError);
  private readonly saved = this.store.selectSignal(programmesFeature.selectSaved);
  private readonly practices = this.store.selectSignal(libraryPracticesFeature.selectLibrary);
  private readonly libraryError = this.store.selectSignal(libraryPracticesFeature.selectError);
  protected readonly busy = this.store.selectSignal(programmesFeature.selectWriting);
  protected readonly theirs = this.store.selectSignal(programmesFeature.selectTheirs);
  protected readonly writeError = this.store.selectSignal(programmesFeature.selectWriteError);

  protected readonly library = computed(() => {
    const practices = this.practices();
    return practices && new Map(practices.map((practice) => [practice.id, practice]));
  });
  protected readonly error = computed(() => {
    const failed = this.findError();
    if (failed && failed.programmeId === this.programmeId()) return failed.error;
    return this.library() ? null : this.libraryError();
  });
  protected readonly back = computed(() =>
    this.programmeId() ? [list, this.programmeId()] : [list],
  );
  private readonly mine = signal<ProgrammeText | null>(null);
  protected readonly differences = computed(() => {
    const [mine, theirs, library] = [this.mine(), this.theirs(), this.library()];
    return mine && theirs && library ? differences(mine, theirs, library) : null;
  });
  protected readonly typed = new OpenDraft<ProgrammeDraft, Programme>('programme');
  /** What the form starts from; undefined until that is known. */
  protected readonly start = this.typed.startingFrom(() => {
    const [id, opened] = [this.programmeId(), this.opened()];
    if (!id) return null;
    return opened?.id === id ? opened : undefined;
  });

  constructor() {
    effect(() => {
      const programmeId = this.programmeId() ?? null;
      untracked(() => {
        this.open(programmeId);
        void this.typed.open(programmeId ?? 'new');
      });
    });
    effect(() => {
      const saved = this.saved();
      if (saved) untracked(() => this.leaveFor(saved.id));
    });
    this.loadLibrary();
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged();
  }

  protected retry(): void {
    this.loadLibrary();
    this.open(this.programmeId() ?? null);
  }

  protected save(text: ProgrammeText): void {
    this.mine.set(text);
    const seen = this.start();
    const { requestId } = this.typed;
    if (seen) this.write(seen.revision, text);
    else this.store.dispatch(ProgrammeFormActions.added({ requestId, text }));
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

  private open(programmeId: string | null): void {
    this.store.dispatch(ProgrammeFormActions.opened({ programmeId }));
  }

  private loadLibrary(): void {
    this.store.dispatch(LibraryPageActions.opened());
  }

  private leaveFor(programmeId: string): void {
    this.typed.isChanged.set(false);
    void this.router.navigate([list, programmeId], { replaceUrl: true });
  }

  private write(revision: number, text: ProgrammeText): void {
    const programmeId = this.programmeId() ?? '';
    const { requestId } = this.typed;
    this.store.dispatch(ProgrammeFormActions.changed({ requestId, programmeId, revision, text }));
  }
}
