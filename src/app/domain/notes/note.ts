import type { NoteDocument } from './document';

export const noteTemplates = ['session', 'consultation', 'free'] as const;
export type NoteTemplateKind = (typeof noteTemplates)[number];

/** A note in a list. */
export interface ListedNote {
  readonly id: string;
  readonly clientId: string;
  readonly template: NoteTemplateKind;
  readonly title: string | null;
  readonly excerpt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finalisedAt: string | null;
  readonly deletedAt: string | null;
}

/** What a coach writes for themselves, as the server has it. */
export interface Note {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly template: NoteTemplateKind;
  readonly title: string | null;
  readonly body: NoteDocument;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finalisedAt: string | null;
  readonly deletedAt: string | null;
  readonly revision: number;
}

/** A note that is about to be made. The request id makes a retry harmless. */
export interface NewNote {
  readonly requestId: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly template: NoteTemplateKind;
  readonly title: string | null;
  readonly body: NoteDocument;
}

/** What the server has after it was asked to save, whether that was this device's writing or another's. */
export interface SavedNote {
  readonly outcome: 'saved' | 'conflict';
  readonly title: string | null;
  readonly body: NoteDocument;
  readonly revision: number;
  readonly updatedAt: string;
}

export interface NoteVersion {
  readonly id: string;
  readonly revision: number;
  readonly change: 'written' | 'finalised' | 'amended' | 'restored';
  readonly reason: string | null;
  readonly title: string | null;
  readonly body: NoteDocument;
  readonly at: string;
  /** Whether it was written on the device in hand. */
  readonly onThisDevice: boolean;
}

export interface NoteTemplate {
  readonly id: string;
  readonly kind: NoteTemplateKind;
  readonly title: string;
  readonly body: NoteDocument;
  readonly revision: number;
  /** Whether the coach made it their own. */
  readonly isOwn: boolean;
}

/** A question that the client would rather answer in person. */
export interface LiveTopic {
  readonly linkId: string;
  readonly question: string;
}
