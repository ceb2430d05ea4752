import type { LogVisibility, Outcome } from '../../domain/practices/practice-log';
import type { NamedLog, ReadLog } from '../../domain/practices/read-log';

/** The columns that say what was logged: the same for who wrote it and for their coach. */
export interface LogColumns {
  readonly id: string;
  readonly practice_id: string;
  readonly day: string;
  readonly outcome: string;
  readonly distress_before: number | null;
  readonly distress_after: number | null;
  readonly reflection: string;
  readonly win: string;
  readonly visibility: string;
  readonly talk_about: boolean;
  readonly at: string;
  readonly amended_at: string | null;
  readonly reply: string | null;
  readonly revision: number;
}

export interface LogRow extends LogColumns {
  readonly client_id: string;
  readonly replied_at: string | null;
  readonly thanks: string | null;
  readonly coach_read_at: string | null;
}

export interface NamedLogRow extends LogColumns {
  readonly client_id: string;
  readonly client_name: string;
  readonly practice_title: string;
}

/** The database's checks hold the words to the unions. */
export const saidFrom = (row: LogColumns) => ({
  id: row.id,
  practiceId: row.practice_id,
  day: row.day,
  outcome: row.outcome as Outcome,
  before: row.distress_before,
  after: row.distress_after,
  reflection: row.reflection,
  win: row.win,
  visibility: row.visibility as LogVisibility,
  talkAbout: row.talk_about,
  at: row.at,
  amendedAt: row.amended_at,
  reply: row.reply,
  revision: row.revision,
});

export const logFrom = (row: LogRow): ReadLog => ({
  ...saidFrom(row),
  clientId: row.client_id,
  repliedAt: row.replied_at,
  thanks: row.thanks,
  coachReadAt: row.coach_read_at,
});

/** Whatever waits to be read was neither read nor answered. */
export const namedLogFrom = (row: NamedLogRow): NamedLog => ({
  ...saidFrom(row),
  clientId: row.client_id,
  clientName: row.client_name,
  practiceTitle: row.practice_title,
  repliedAt: null,
  thanks: null,
  coachReadAt: null,
});
