import type { Agreement } from '../agreements/agreement';
import type { ClientStatus } from '../clients/client';
import type { NoteDocument } from '../notes/document';
import type { Cadence } from '../library-practices/cadence';
import type { PracticeStatus } from '../practices/practice';
import type { Outcome } from '../practices/practice-log';
import type { Topic } from '../topics/topic';
import type { Session, SessionKind, SessionStatus } from '../sessions/session';

/** The two minutes before a session: everything asked for at once. */
export interface Preparation {
  readonly clientId: string;
  readonly lastSession: PastSession | null;
  readonly nextSession: Omit<Session, 'status' | 'clientId'> | null;
  readonly lastNote: LastNote | null;
  readonly agreements: readonly Agreement[];
  /** What the client was sent since, in other words. */
  readonly sharedAgreements: readonly Agreement[];
  /** Since the last session, newest first. */
  readonly changes: readonly Change[];
  /** Intakes, or amendments to them, that the coach has not read. */
  readonly unread: readonly { readonly assignmentId: string; readonly at: string }[];
  /** Summaries that the client has not read. */
  readonly unreadByClient: readonly { readonly sharedNoteId: string; readonly sentAt: string }[];
  /** What the client brings, in the order they brought it. */
  readonly topics: readonly BroughtTopic[];
  readonly liveTopics: readonly LiveTopic[];
  readonly asksToSpeakAlone: boolean;
  /** What the intake asks to plan around, in the client's own words, where the coach may read it. */
  readonly keepInMind: string | null;
  /** What the client was given and has not ended, newest first. */
  readonly practices: readonly PreparedPractice[];
  /** What they would like to talk about, of what they tried since the last session. */
  readonly logTopics: readonly LogTopic[];
  /** The latest that were sent, at most eight, the oldest first. */
  readonly checkIns: readonly PreparedCheckIn[];
}

export interface PreparedCheckIn {
  readonly id: string;
  readonly onDate: string;
  readonly values: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, string>>;
  /** Versions of one series mean the same. */
  readonly series: string;
}

export interface PreparedPractice extends Cadence {
  readonly id: string;
  readonly title: string;
  readonly status: PracticeStatus;
  readonly lastTriedOn: string | null;
  /** Since the last session. */
  readonly tries: number;
  readonly heldSince: string | null;
}

export interface LogTopic {
  readonly logId: string;
  readonly practiceId: string;
  readonly title: string;
  readonly at: string;
  readonly reflection: string;
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
  readonly body: NoteDocument;
  readonly finalisedAt: string | null;
}

export type BroughtTopic = Pick<Topic, 'id' | 'words' | 'at'>;

export interface LiveTopic {
  readonly assignmentId: string;
  readonly linkId: string;
  readonly question: string;
  readonly at: string;
  /** The week that a topic of a check-in is about; null where a form asks live. */
  readonly onDate: string | null;
}

export type Change =
  | { readonly kind: 'intake_sent' | 'intake_amended'; readonly id: string; readonly at: string }
  | {
      readonly kind: 'status';
      readonly id: string;
      readonly at: string;
      readonly from: ClientStatus | null;
      readonly to: ClientStatus;
    }
  | {
      readonly kind: 'practice_log';
      readonly id: string;
      readonly at: string;
      readonly practiceId: string;
      readonly title: string;
      readonly outcome: Outcome;
    };
