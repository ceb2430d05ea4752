import { inject, Injectable } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { NotesGateway } from '../../data/notes/notes-gateway';
import type { NewNote } from '../../domain/notes/note';
import { AutoSaver, type Writing } from '../saving/auto-saver';
import { NoteDrafts } from './note-drafts';
import type { OpenNote } from './open-note';

const ends: readonly string[] = [
  'note_finalised',
  'note_deleted',
  'not_found',
  'document_invalid',
  'forbidden',
];

/** Saves an open note by itself. A note that the server does not have yet is made by the first save. */
@Injectable()
export class NoteSaver extends AutoSaver<Writing> {
  private readonly gateway = inject(NotesGateway);
  private readonly drafts = inject(NoteDrafts);

  start(open: OpenNote): void {
    this.begin({
      thing: () => `note.${open.saved()?.id ?? (open.note as NewNote).requestId}`,
      isWaiting: open.isWaiting,
      isUnsaved: open.isUnsaved,
      hasConflict: () => open.theirs() !== null,
      wasSavedBefore: () => open.saved() !== null,
      send: () => this.send(open),
      keep: () => this.drafts.keep(open),
      catchUp: () => this.catchUpWith(open),
    });
  }

  protected isEnd({ kind }: AppError): boolean {
    return ends.includes(kind);
  }

  private async send(open: OpenNote): Promise<void> {
    const { title, body } = open.written();
    const saved = open.saved();
    open.sending();
    // Kept before it goes: should the answer be lost, the next opening knows its own words again.
    void this.drafts.keep(open).catch(() => undefined);
    if (saved) {
      open.take(await this.gateway.save(saved.id, open.revision(), title, body));
    } else {
      const note = open.note as NewNote;
      open.begun(await this.gateway.create({ ...note, title, body }));
    }
  }

  private async catchUpWith(open: OpenNote): Promise<void> {
    const saved = open.saved();
    if (saved) open.refresh(await this.gateway.find(saved.id));
  }
}
