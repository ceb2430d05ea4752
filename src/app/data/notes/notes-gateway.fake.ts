import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { NoteDocument } from '../../domain/notes/document';
import { sameDocument } from '../../domain/notes/document';
import type {
  ListedNote,
  LiveTopic,
  NewNote,
  Note,
  NoteVersion,
  SavedNote,
} from '../../domain/notes/note';
import { aListedNote, aNote } from './notes.builders';
import type { NotesGateway } from './notes-gateway';

/** Notes in memory, by the server's rules of revisions. `failure` is thrown by every call while it is set. */
export class FakeNotesGateway implements Pick<NotesGateway, keyof NotesGateway> {
  readonly notes = new Map<string, Note>();
  readonly requests = new Map<string, string>();
  readonly saves: NoteDocument[] = [];
  topics: readonly LiveTopic[] = [];
  history: readonly NoteVersion[] = [];
  failure: PlainErrorKind | null = null;

  constructor(...notes: readonly Note[]) {
    for (const note of notes) this.notes.set(note.id, note);
  }

  list(): Promise<readonly ListedNote[]> {
    return this.answer(() => this.listed(false));
  }

  listDeleted(): Promise<readonly ListedNote[]> {
    return this.answer(() => this.listed(true));
  }

  find(id: string): Promise<Note> {
    return this.answer(() => this.note(id));
  }

  create(note: NewNote): Promise<Note> {
    return this.answer(() => {
      const id = this.requests.get(note.requestId) ?? crypto.randomUUID();
      if (!this.notes.has(id)) this.notes.set(id, aNote({ ...note, id }));
      this.requests.set(note.requestId, id);
      return this.note(id);
    });
  }

  save(id: string, revision: number, title: string | null, body: NoteDocument): Promise<SavedNote> {
    this.saves.push(body);
    return this.answer(() => {
      const note = this.note(id);
      if (note.deletedAt) throw new AppFailure({ kind: 'note_deleted' });
      if (note.finalisedAt) throw new AppFailure({ kind: 'note_finalised' });
      const isSame = note.title === title && sameDocument(note.body, body);
      if (isSame) return { outcome: 'saved', ...note };
      if (note.revision !== revision) return { outcome: 'conflict', ...note };
      return { outcome: 'saved', ...this.write(id, { title, body }) };
    });
  }

  finalise(id: string): Promise<number> {
    return this.answer(() => this.write(id, { finalisedAt: '2026-11-20T11:00:00Z' }).revision);
  }

  amend(id: string, revision: number, body: NoteDocument): Promise<number> {
    return this.answer(() => {
      if (this.note(id).revision !== revision) throw new AppFailure({ kind: 'conflict' });
      return this.write(id, { body }).revision;
    });
  }

  restoreVersion(id: string, _revision: number, versionId: string): Promise<number> {
    return this.answer(() => {
      const version = this.history.find((each) => each.id === versionId);
      if (!version) throw new AppFailure({ kind: 'not_found' });
      return this.write(id, { title: version.title, body: version.body }).revision;
    });
  }

  remove(id: string): Promise<void> {
    return this.answer(() => void this.write(id, { deletedAt: '2026-11-20T11:00:00Z' }));
  }

  bringBack(id: string): Promise<void> {
    return this.answer(() => void this.write(id, { deletedAt: null }));
  }

  versions(): Promise<readonly NoteVersion[]> {
    return this.answer(() => this.history);
  }

  liveTopics(): Promise<readonly LiveTopic[]> {
    return this.answer(() => this.topics);
  }

  /** As another device would. */
  write(id: string, partial: Partial<Note>): Note {
    const note = this.note(id);
    const written = { ...note, ...partial, revision: note.revision + 1 };
    this.notes.set(id, written);
    return written;
  }

  private note(id: string): Note {
    const note = this.notes.get(id);
    if (!note) throw new AppFailure({ kind: 'not_found' });
    return note;
  }

  private listed(isDeleted: boolean): readonly ListedNote[] {
    return [...this.notes.values()]
      .filter(({ deletedAt }) => (deletedAt !== null) === isDeleted)
      .map(({ id, title, deletedAt, finalisedAt }) =>
        aListedNote({ id, title, deletedAt, finalisedAt }),
      );
  }

  private answer<T>(result: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.failure) throw new AppFailure({ kind: this.failure });
      resolve(result());
    });
  }
}
