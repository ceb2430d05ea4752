import { inject, Injectable } from '@angular/core';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import type { NoteDocument } from '../../domain/notes/document';
import type { NewNote, Note } from '../../domain/notes/note';
import { LatestWrites } from '../saving/latest-writes';
import type { NoteDraft, OpenNote } from './open-note';

/** Enough to open a note again without a network. Kept only while something is unsaved. */
export interface KeptNote {
  readonly note: Note | NewNote;
  readonly draft: NoteDraft;
}

/** Words that are sent as a whole: an amendment, a summary, a template. The request id is of what must be sent once. */
export interface KeptWords {
  readonly body: NoteDocument;
  readonly reason?: string;
  readonly requestId?: string;
}

const noteScope = 'note';
const wordsScope = 'note-words';
/** A note that the server does not have yet: one a client. */
const newKey = (clientId: string) => `new.${clientId}`;

/** What is unsaved of notes, on the device, encrypted. */
@Injectable({ providedIn: 'root' })
export class NoteDrafts {
  private readonly vault = inject(DraftsVault);
  private readonly writes = new LatestWrites();

  keep(open: OpenNote): Promise<void> {
    const { note } = open;
    return this.writes.want('id' in note ? note.id : note.requestId, () => this.write(open));
  }

  kept(id: string): Promise<KeptNote | undefined> {
    return this.vault.get<KeptNote>(noteScope, id);
  }

  keptNew(clientId: string): Promise<KeptNote | undefined> {
    return this.vault.get<KeptNote>(noteScope, newKey(clientId));
  }

  forget(id: string): Promise<void> {
    return this.writes.want(id, () => this.vault.remove(noteScope, id));
  }

  keepWords(key: string, words: KeptWords): Promise<void> {
    return this.writes.want(`words.${key}`, () => this.vault.put(wordsScope, key, words));
  }

  words(key: string): Promise<KeptWords | undefined> {
    return this.vault.get<KeptWords>(wordsScope, key);
  }

  forgetWords(key: string): Promise<void> {
    return this.writes.want(`words.${key}`, () => this.vault.remove(wordsScope, key));
  }

  /** The note that was begun here and never reached the server. */
  forgetNew(clientId: string): Promise<void> {
    const key = newKey(clientId);
    return this.writes.want(key, () => this.vault.remove(noteScope, key));
  }

  /** What is unsaved at the time of writing, not of asking. */
  private async write(open: OpenNote): Promise<void> {
    const note = open.saved() ?? open.note;
    const key = 'id' in note ? note.id : newKey(note.clientId);
    const kept: KeptNote = { note, draft: open.draft() };
    if (open.isUnsaved()) await this.vault.put(noteScope, key, kept);
    else await this.vault.remove(noteScope, key);
    if ('id' in note && !('id' in open.note))
      await this.vault.remove(noteScope, newKey(note.clientId));
  }
}
