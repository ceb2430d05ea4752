export const outcomes = ['done', 'tried_stopped'] as const;
/** "Tried, stopped" is a full outcome. */
export type Outcome = (typeof outcomes)[number];

/** Who sees a log, the whole of it. The third is offered once couples are there. */
export type LogVisibility = 'only_me' | 'coach' | 'coach_and_partner';

/** What a client writes of one try. */
export interface LogEntry {
  /** The client's calendar day, YYYY-MM-DD: today, or up to fourteen days back. */
  readonly day: string;
  readonly outcome: Outcome;
  /** How uneasy, 0 (not at all) to 10 (very), before and after; null: not said. */
  readonly before: number | null;
  readonly after: number | null;
  /** Empty when nothing was written. */
  readonly reflection: string;
  readonly win: string;
  readonly visibility: LogVisibility;
  /** "Talk about this": a topic for the next session. */
  readonly talkAbout: boolean;
}

/** One time a practice was tried. */
export interface PracticeLog extends LogEntry {
  readonly id: string;
  /** Chosen by whoever writes it, so that a retry stores one. */
  readonly requestId: string;
  readonly practiceId: string;
  readonly coachId: string;
  readonly clientId: string;
  /** An instant: when it was written for today, else noon of its day, in the client's zone. */
  readonly at: string;
  readonly amendedAt: string | null;
  readonly reply: string | null;
  readonly repliedAt: string | null;
  /** What its writer says to the reply. */
  readonly thanks: string | null;
  /** When the coach read it; null again after an edit. */
  readonly coachReadAt: string | null;
  readonly revision: number;
}

/** A rise of three or more in unease is worth stopping at; so is a try that was stopped. */
export const roseBy = 3;
