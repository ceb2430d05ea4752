import type { ClientStatus } from '../clients/client';
import type { Session, SessionKind, SessionStatus } from '../sessions/session';

/** The two minutes before a session: everything asked for at once. */
export interface Preparation {
  readonly clientId: string;
  readonly lastSession: PastSession | null;
  readonly nextSession: Omit<Session, 'status' | 'clientId'> | null;
  readonly lastNote: LastNote | null;
  readonly agreements: readonly Agreement[];
  /** Since the last session, newest first. */
  readonly changes: readonly Change[];
  /** Intakes, or amendments to them, that the coach has not read. */
  readonly unread: readonly { readonly assignmentId: string; readonly at: string }[];
  /** Summaries that the client has not read. */
  readonly unreadByClient: readonly { readonly sharedNoteId: string; readonly sentAt: string }[];
  readonly liveTopics: readonly LiveTopic[];
  readonly asksToSpeakAlone: boolean;
  /** What the intake asks to plan around, in the client's own words, where the coach may read it. */
  readonly keepInMind: string | null;
}

export interface PastSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: SessionStatus;
}

export interface LastNote {
  readonly id: string;
  readonly title: string | null;
  readonly at: string;
  readonly excerpt: string;
  readonly finalisedAt: string | null;
}

export interface Agreement {
  readonly noteId: string;
  readonly notedAt: string;
  readonly text: string;
  /** Null where there is no box to tick. */
  readonly done: boolean | null;
}

export interface LiveTopic {
  readonly assignmentId: string;
  readonly linkId: string;
  readonly question: string;
  readonly at: string;
}

export type Change =
  | { readonly kind: 'intake_sent' | 'intake_amended'; readonly id: string; readonly at: string }
  | {
      readonly kind: 'status';
      readonly id: string;
      readonly at: string;
      readonly from: ClientStatus | null;
      readonly to: ClientStatus;
    };
