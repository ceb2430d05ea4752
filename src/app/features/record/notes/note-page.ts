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
import { hasOwnWords } from '../../../domain/notes/document';
import { type NoteTemplateKind, noteTemplates } from '../../../domain/notes/note';
import { Icon } from '../../../shared/ui/icon/icon';
import { SaveState } from '../../../shared/ui/save-state/save-state';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { coachZone } from '../../../store/coaches/coach-zone';
import { NoteSaver } from '../../../store/notes/note-saver';
import { notesFeature } from '../../../store/notes/notes.feature';
import { type SidebarContent, NotesRepository } from '../../../store/notes/notes-repository';
import type { OpenNote } from '../../../store/notes/open-note';
import { NoteSidebar } from './note-sidebar';
import { NoteCommands } from './note-commands';
import { NoteMenu } from './note-menu';
import { NoteReading } from './note-reading';
import { NoteStopped } from './note-stopped';
import { NoteWriting } from './note-writing';
import { openedClient } from './opened-client';
import { FullScreen } from './full-screen';

/** One private note: written, or read when it is finished. */
@Component({
  selector: 'app-note-page',
  imports: [
    RouterLink,
    Icon,
    ErrorNotice,
    SaveState,
    SkeletonRows,
    NoteSidebar,
    NoteMenu,
    NoteReading,
    NoteStopped,
    NoteWriting,
  ],
  providers: [NoteSaver, NoteCommands, FullScreen],
  templateUrl: './note-page.html',
  styleUrl: './note-page.scss',
})
export default class NotePage {
  private readonly repository = inject(NotesRepository);
  private readonly location = inject(Location);
  private readonly router = inject(Router);
  private readonly writing = viewChild(NoteWriting);
  private readonly store = inject(Store);
  private readonly commands = inject(NoteCommands);

  /** From the address; no note's id where a new one begins. */
  readonly clientId = input.required<string>();
  readonly noteId = input<string>();
  readonly template = input<string>();
  readonly session = input<string>();

  protected readonly saver = inject(NoteSaver);
  protected readonly whole = inject(FullScreen);
  protected readonly timeZone = coachZone();
  protected readonly client = openedClient(this.clientId);
  protected readonly open = signal<OpenNote | null>(null);
  protected readonly beside = signal<SidebarContent | null>(null);
  protected readonly besideFailed = signal(false);
  protected readonly error = signal<AppError | null>(null);
  protected readonly writeError = this.store.selectSignal(notesFeature.selectWriteError);
  protected readonly commandError = this.commands.error;
  protected readonly busy = this.commands.busy;
  protected readonly note = computed(() => this.open()?.saved() ?? null);
  protected readonly isFinished = computed(() => (this.note()?.finalisedAt ?? null) !== null);
  protected readonly canFinish = computed(() => {
    const open = this.open();
    return !this.isFinished() && open !== null && hasOwnWords(open.written().body);
  });
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
      const open = await (id ? this.repository.open(id) : this.begun(kind));
      this.open.set(open);
      if (open.saved()?.finalisedAt == null) this.saver.start(open);
    } catch (error) {
      this.error.set(toAppError(error));
    }
    void this.repository.sidebar(this.clientId(), id).then(
      (beside) => this.beside.set(beside),
      () => this.besideFailed.set(true),
    );
  }

  /** A note that no server has yet can be about no session. */
  protected dropSession(open: OpenNote): void {
    const next = open.withoutSession();
    this.open.set(next);
    this.saver.start(next);
  }

  protected async finish(open: OpenNote): Promise<void> {
    if (await this.commands.finish(open)) await this.load();
  }

  protected remove(open: OpenNote): void {
    void this.commands.remove(open, this.home());
  }

  protected showVersions(id: string): void {
    void this.router.navigate([this.home(), id, 'versions']);
  }

  protected share(open: OpenNote): void {
    void this.commands.share(open, this.writing()?.selection() ?? null, this.home());
  }

  protected home(): string {
    return `/coach/clients/${this.clientId()}/notes`;
  }

  private begun(kind?: NoteTemplateKind): Promise<OpenNote> {
    const asked = noteTemplates.find((each) => each === this.template());
    return this.repository.begin(
      this.clientId(),
      kind ?? asked ?? 'session',
      this.session() ?? null,
    );
  }
}
