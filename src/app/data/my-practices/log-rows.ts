import type { OwnLog, SavedLog } from '../../domain/practices/own-log';
import type { LogVisibility, Outcome } from '../../domain/practices/practice-log';

/** As the columns give it. The database's checks hold the words to the unions. */
export interface LogRow {
  readonly id: string;
  readonly request_id: string;
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
  readonly replied_at: string | null;
  readonly coach_read_at: string | null;
  readonly revision: number;
}

export const logFrom = (row: LogRow): OwnLog => ({
  id: row.id,
  requestId: row.request_id,
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
  repliedAt: row.replied_at,
  coachReadAt: row.coach_read_at,
  revision: row.revision,
});

/** What save_practice_log returns. */
export const savedFrom = (saved: unknown): SavedLog => {
  const { id, revision, at } = saved as SavedLog;
  return { id, revision, at };
};
