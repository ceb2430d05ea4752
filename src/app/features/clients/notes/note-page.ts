import { Location } from '@angular/common';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { AppError } from '../../../core/errors/app-error';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { toAppError } from '../../../core/errors/to-app-error';
import { type NoteTemplateKind, noteTemplates } from '../../../domain/notes/note';
import { Icon } from '../../../shared/ui/icon/icon';
import { SaveState } from '../../../shared/ui/save-state/save-state';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { coachZone } from '../../../store/coaches/coach-zone';
import { NoteSaver } from '../../../store/notes/note-saver';
import { notesFeature } from '../../../store/notes/notes.feature';
import { type Beside, NotesDesk } from '../../../store/notes/notes-desk';
import type { OpenNote } from '../../../store/notes/open-note';
import { NoteBeside } from './note-beside';
import { NoteErrand } from './note-errand';
import { NoteMenu } from './note-menu';
import { NoteReading } from './note-reading';
import { NoteStopped } from './note-stopped';
import { NoteWriting } from './note-writing';
import { openedClient } from './opened-client';
import { WholeScreen } from './whole-screen';

/** One private note: written, or read when it is finished. */
@Component({
  selector: 'app-note-page',
  imports: [
    RouterLink,
    Icon,
    ErrorNotice,
    SaveState,
    SkeletonRows,
    NoteBeside,
    NoteMenu,
    NoteReading,
    NoteStopped,
    NoteWriting,
  ],
  providers: [NoteSaver, NoteErrand, WholeScreen],
  templateUrl: './note-page.html',
  styleUrl: './note-page.scss',
})
export default class NotePage {
  private readonly desk = inject(NotesDesk);
  private readonly location = inject(Location);
  private readonly router = inject(Router);
  private readonly writing = viewChild(NoteWriting);
  private readonly store = inject(Store);
  private readonly errand = inject(NoteErrand);

  /** From the address; no note's id where a new one begins. */
  readonly clientId = input.required<string>();
  readonly noteId = input<string>();
  readonly template = input<string>();
  readonly session = input<string>();

  protected readonly saver = inject(NoteSaver);
  protected readonly whole = inject(WholeScreen);
  protected readonly timeZone = coachZone();
  protected readonly client = openedClient(this.clientId);
  protected readonly open = signal<OpenNote | null>(null);
  protected readonly beside = signal<Beside | null>(null);
  protected readonly besideFailed = signal(false);
  protected readonly error = signal<AppError | null>(null);
  protected readonly writeError = this.store.selectSignal(notesFeature.selectWriteError);
  protected readonly errandError = this.errand.error;
  protected readonly busy = this.errand.busy;
  protected readonly note = computed(() => this.open()?.saved() ?? null);
  protected readonly isFinished = computed(() => (this.note()?.finalisedAt ?? null) !== null);
  protected readonly leftBehind = computed(() => {
    const open = this.open();
    return open?.isUnsaved() ? open.written().body : null;
  });

  constructor() {
    effect(() => {
      this.noteId();
      this.clientId();
      untracked(() => void this.load());
    });
    // The first save gives a new note its address, under the hands of who writes.
    effect(() => {
      const id = this.note()?.id;
      if (id && !this.noteId()) this.location.replaceState(`${this.home()}/${id}`);
    });
  }

  protected async load(kind?: NoteTemplateKind): Promise<void> {
    this.error.set(null);
    const id = this.note()?.id ?? this.noteId();
    try {
      const open = await (id ? this.desk.open(id) : this.begun(kind));
      this.open.set(open);
      if (open.saved()?.finalisedAt == null) this.saver.start(open);
    } catch (error) {
      this.error.set(toAppError(error));
    }
    void this.desk.beside(this.clientId(), id).then(
      (beside) => this.beside.set(beside),
      () => this.besideFailed.set(true),
    );
  }

  protected async finish(open: OpenNote): Promise<void> {
    if (await this.errand.finish(open)) await this.load();
  }

  protected remove(open: OpenNote): void {
    void this.errand.remove(open, this.home());
  }

  protected showVersions(id: string): void {
    void this.router.navigate([this.home(), id, 'versions']);
  }

  protected share(): void {
    void this.errand.share(this.clientId(), this.writing()?.selection() ?? null, this.home());
  }

  protected home(): string {
    return `/coach/clients/${this.clientId()}/notes`;
  }

  private begun(kind?: NoteTemplateKind): Promise<OpenNote> {
    const asked = noteTemplates.find((each) => each === this.template());
    return this.desk.begin(this.clientId(), kind ?? asked ?? 'session', this.session() ?? null);
  }
}
