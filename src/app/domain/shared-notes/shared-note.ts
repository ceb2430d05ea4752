import type { NoteDocument } from '../notes/document';

/** A summary that a coach wrote for a client, as the coach sees it. */
export interface SharedNote {
  readonly id: string;
  readonly clientId: string;
  readonly body: NoteDocument;
  readonly text: string;
  readonly sentAt: string;
  readonly withdrawnAt: string | null;
  readonly readAt: string | null;
}

/** A summary that is about to be sent. The request id makes a retry harmless. */
export interface NewSharedNote {
  readonly requestId: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly body: NoteDocument;
}
