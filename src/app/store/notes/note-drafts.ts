import { inject, Injectable } from '@angular/core';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import type { NoteDocument } from '../../domain/notes/document';
import type { NewNote, Note } from '../../domain/notes/note';
import type { NoteDraft, OpenNote } from './open-note';

/** Enough to open a note again without a network. Kept only while something is unsaved. */
export interface KeptNote {
  readonly note: Note | NewNote;
  readonly draft: NoteDraft;
}

/** Words that are sent as a whole: an amendment, a summary. */
export interface KeptWords {
  readonly body: NoteDocument;
  readonly reason?: string;
  readonly requestId: string;
}

const noteScope = 'note';
const wordsScope = 'note-words';
/** A note that the server does not have yet: one a client. */
const newKey = (clientId: string) => `new.${clientId}`;

/** What is unsaved of notes, on the device, encrypted. */
@Injectable({ providedIn: 'root' })
export class NoteDrafts {
  private readonly vault = inject(DraftsVault);
  /** Writes in the order they were asked for. */
  private last: Promise<unknown> = Promise.resolve();

  keep(open: OpenNote): Promise<void> {
    const note = open.saved() ?? open.note;
    const key = 'id' in note ? note.id : newKey(note.clientId);
    const kept: KeptNote = { note, draft: open.draft() };
    const isUnsaved = open.isUnsaved();
    return this.inOrder(async () => {
      await (isUnsaved ? this.vault.put(noteScope, key, kept) : this.vault.remove(noteScope, key));
      if ('id' in note && !('id' in open.note)) await this.forgetNew(note.clientId);
    });
  }

  kept(id: string): Promise<KeptNote | undefined> {
    return this.vault.get<KeptNote>(noteScope, id);
  }

  keptNew(clientId: string): Promise<KeptNote | undefined> {
    return this.vault.get<KeptNote>(noteScope, newKey(clientId));
  }

  forget(id: string): Promise<void> {
    return this.inOrder(() => this.vault.remove(noteScope, id));
  }

  keepWords(key: string, words: KeptWords): Promise<void> {
    return this.inOrder(() => this.vault.put(wordsScope, key, words));
  }

  words(key: string): Promise<KeptWords | undefined> {
    return this.vault.get<KeptWords>(wordsScope, key);
  }

  forgetWords(key: string): Promise<void> {
    return this.inOrder(() => this.vault.remove(wordsScope, key));
  }

  /** The note that was begun here and never reached the server. */
  forgetNew(clientId: string): Promise<void> {
    return this.vault.remove(noteScope, newKey(clientId));
  }

  private inOrder(write: () => Promise<void>): Promise<void> {
    const done = this.last.then(write);
    // A device without room for the draft must not stop the saving itself.
    this.last = done.catch(() => undefined);
    return done;
  }
}
