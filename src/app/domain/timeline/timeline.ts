import type { ClientStatus } from '../clients/client';
import type { Participants } from '../library-practices/library-practice';
import type { PracticeStatus } from '../practices/practice';
import type { PracticeLog } from '../practices/practice-log';
import type { SessionKind, SessionStatus } from '../sessions/session';

/** What the database calls the kinds of entries. */
export type EntryKind =
  | 'note'
  | 'shared_note'
  | 'session'
  | 'intake_sent'
  | 'intake_amended'
  | 'status'
  | 'practice'
  | 'practice_log'
  | 'check_in'
  | 'measure';

interface Moment<K extends EntryKind> {
  readonly kind: K;
  /** Of the note, session, assignment …; only together with the kind is it an entry's own. */
  readonly id: string;
  readonly at: string;
}

export interface NoteEntry extends Moment<'note'> {
  readonly title: string | null;
  readonly excerpt: string;
  readonly template: 'session' | 'consultation' | 'free';
  readonly isFinal: boolean;
  readonly revision: number;
}

export interface SharedNoteEntry extends Moment<'shared_note'> {
  readonly excerpt: string;
  readonly readAt: string | null;
  readonly withdrawnAt: string | null;
}

export interface SessionEntry extends Moment<'session'> {
  readonly sessionKind: SessionKind;
  readonly status: SessionStatus;
  readonly endsAt: string;
  readonly place: string | null;
  readonly videoLink: string | null;
}

export interface IntakeEntry extends Moment<'intake_sent' | 'intake_amended'> {
  readonly title: string;
}

export interface StatusEntry extends Moment<'status'> {
  /** Null: the client was added. */
  readonly from: ClientStatus | null;
  readonly to: ClientStatus;
}

/** A practice was given. */
export interface PracticeEntry extends Moment<'practice'> {
  readonly title: string;
  readonly status: PracticeStatus;
  readonly participants: Participants;
  readonly why: string | null;
}

/** A practice was tried. */
export interface PracticeLogEntry extends Moment<'practice_log'>, Pick<PracticeLog, Said> {
  readonly practiceId: string;
  /** Null: the practice was taken back, and is not the reader's to see any more. */
  readonly title: string | null;
  /** The beginning of it. */
  readonly reflection: string;
}

type Said =
  'outcome' | 'before' | 'after' | 'win' | 'talkAbout' | 'visibility' | 'reply' | 'amendedAt';

/** A check-in was sent. */
export interface CheckInEntry extends Moment<'check_in'> {
  /** The Monday of the week it is about. */
  readonly onDate: string;
  /** By linkId; what was left out, or is kept from the reader, is not there. */
  readonly values: Readonly<Record<string, number>>;
  /** The short names of the dimensions that have a value, by linkId. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the client would like to talk about something privately. */
  readonly topic: boolean;
  /** The beginning of what they wrote of a small win. */
  readonly win: string;
}

/** A measure was sent. */
export interface MeasureEntry extends Moment<'measure'> {
  readonly title: string;
  readonly status: string;
}

/** One moment of a record. */
export type Entry =
  | NoteEntry
  | SharedNoteEntry
  | SessionEntry
  | IntakeEntry
  | StatusEntry
  | PracticeEntry
  | PracticeLogEntry
  | CheckInEntry
  | MeasureEntry;

export interface EntryPage {
  readonly entries: readonly Entry[];
  /** Whether nothing comes before. */
  readonly isLast: boolean;
}

/** Unlike the id alone, nobody else's: an intake is sent and amended under one id. */
export const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${kind}:${id}`;
