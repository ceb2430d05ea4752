import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import { documentText } from '../../domain/notes/document';
import type { NewSharedNote, SharedNote } from '../../domain/shared-notes/shared-note';
import { aSharedNote } from './shared-notes.builders';
import type { SharedNotesGateway } from './shared-notes-gateway';

/** Summaries in memory. `failure` is thrown by every call while it is set. */
export class FakeSharedNotesGateway implements Pick<SharedNotesGateway, keyof SharedNotesGateway> {
  failure: PlainErrorKind | null = null;

  constructor(private notes: readonly SharedNote[] = []) {}

  list(): Promise<readonly SharedNote[]> {
    return this.answer(() => this.notes);
  }

  mine(): Promise<readonly SharedNote[]> {
    return this.answer(() => this.notes.filter(({ withdrawnAt }) => withdrawnAt === null));
  }

  send({ requestId, clientId, body }: NewSharedNote): Promise<string> {
    return this.answer(() => {
      const sent = aSharedNote({ id: requestId, clientId, body, text: documentText(body) });
      if (!this.notes.some(({ id }) => id === requestId)) this.notes = [sent, ...this.notes];
      return requestId;
    });
  }

  withdraw(id: string): Promise<void> {
    return this.answer(() => this.change(id, { withdrawnAt: '2026-11-21T10:00:00Z' }));
  }

  markRead(id: string): Promise<void> {
    return this.answer(() => this.change(id, { readAt: '2026-11-21T10:00:00Z' }));
  }

  private change(id: string, partial: Partial<SharedNote>): void {
    this.notes = this.notes.map((note) => (note.id === id ? { ...note, ...partial } : note));
  }

  private answer<T>(result: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.failure) throw new AppFailure({ kind: this.failure });
      resolve(result());
    });
  }
}
