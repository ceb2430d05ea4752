import { inject, Injectable } from '@angular/core';
import { SharedNotesGateway } from '../../data/shared-notes/shared-notes-gateway';
import type { NoteDocument } from '../../domain/notes/document';
import type { NewSharedNote } from '../../domain/shared-notes/shared-note';
import { type KeptWords, NoteDrafts } from '../notes/note-drafts';

const keyOf = (clientId: string) => `summary.${clientId}`;

/** A summary while it is being written: on the device until it is sent. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class Summaries {
  private readonly gateway = inject(SharedNotesGateway);
  private readonly drafts = inject(NoteDrafts);

  kept(clientId: string): Promise<KeptWords | undefined> {
    return this.drafts.words(keyOf(clientId));
  }

  keep(clientId: string, words: KeptWords): Promise<void> {
    return this.drafts.keepWords(keyOf(clientId), words);
  }

  /** Paragraphs of a note, after what was begun before. */
  async add(clientId: string, body: NoteDocument): Promise<void> {
    const kept = await this.kept(clientId);
    const content = [...(kept?.body.content ?? []), ...body.content];
    const requestId = kept?.requestId ?? crypto.randomUUID();
    await this.keep(clientId, { body: { type: 'doc', content }, requestId });
  }

  forget(clientId: string): Promise<void> {
    return this.drafts.forgetWords(keyOf(clientId));
  }

  async send(summary: NewSharedNote): Promise<void> {
    await this.gateway.send(summary);
    await this.forget(summary.clientId);
  }
}
