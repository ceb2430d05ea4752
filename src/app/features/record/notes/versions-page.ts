import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { toAppError } from '../../../core/errors/to-app-error';
import { emptyDocument } from '../../../domain/notes/document';
import type { Note, NoteVersion } from '../../../domain/notes/note';
import { relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../../shared/ui/keep-typed/restored-draft';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { coachZone } from '../../../store/coaches/coach-zone';
import { NotesRepository } from '../../../store/notes/notes-repository';
import { OpenDraft } from '../../../store/drafts/open-draft';
import { changeWords, noteName } from './note-words';
import { openedClient } from './opened-client';
import { PrivateLabel } from './private-label';
import { VersionView } from './version-view';

/** Why a version is to be brought back. */
interface Why {
  readonly versionId: string;
  readonly reason: string;
}

/** What a note said before: who wrote it, when, and what changed; any of it can be brought back. */
@Component({
  selector: 'app-versions-page',
  imports: [RouterLink, Icon, ErrorNotice, PrivateLabel, SkeletonRows, RestoredDraft, VersionView],
  templateUrl: './versions-page.html',
  styleUrl: './versions-page.scss',
})
export default class VersionsPage implements Typed {
  private readonly repository = inject(NotesRepository);
  private readonly router = inject(Router);

  readonly clientId = input.required<string>();
  readonly noteId = input.required<string>();

  protected readonly changeWords = changeWords;
  protected readonly timeZone = coachZone();
  protected readonly client = openedClient(this.clientId);
  protected readonly note = signal<Note | null>(null);
  protected readonly versions = signal<readonly NoteVersion[]>([]);
  protected readonly error = signal<AppError | null>(null);
  protected readonly busy = signal(false);
  protected readonly typed = new OpenDraft<Why>('note-version');
  protected readonly reason = computed(() => this.typed.draft()?.reason ?? '');
  private readonly chosenId = linkedSignal(() => this.typed.before()?.versionId ?? null);
  protected readonly chosen = computed(
    () => this.versions().find(({ id }) => id === this.chosenId()) ?? this.versions()[0],
  );
  protected readonly before = computed(() => {
    const at = this.versions().findIndex(({ id }) => id === this.chosen()?.id);
    return this.versions()[at + 1]?.body ?? emptyDocument;
  });
  protected readonly name = computed(() => {
    const note = this.note();
    return note ? noteName(note, this.timeZone()) : 'Versions';
  });

  constructor() {
    effect(() => {
      const noteId = this.noteId();
      untracked(() => {
        void this.load();
        void this.typed.open(noteId);
      });
    });
  }

  protected async load(): Promise<void> {
    this.error.set(null);
    try {
      const id = this.noteId();
      const [note, versions] = await Promise.all([
        this.repository.find(id),
        this.repository.versions(id),
      ]);
      this.note.set(note);
      this.versions.set(versions);
    } catch (error) {
      this.error.set(toAppError(error));
    }
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged();
  }

  protected explain({ id: versionId }: NoteVersion, reason: string): void {
    this.typed.type({ draft: { versionId, reason }, isChanged: reason.trim() !== '' }, null);
  }

  protected choose(id: string): void {
    this.chosenId.set(id);
  }

  protected when({ at }: NoteVersion): string {
    return relativeMoment(at, this.timeZone());
  }

  protected async restore(version: NoteVersion, reason: string | null): Promise<void> {
    const note = this.note();
    if (!note || this.busy()) return;
    this.busy.set(true);
    try {
      await this.repository.restoreVersion(note, version.id, reason);
      this.typed.end();
      await this.router.navigate(['/coach/clients', this.clientId(), 'notes', note.id]);
    } catch (error) {
      this.error.set(toAppError(error));
    } finally {
      this.busy.set(false);
    }
  }
}
