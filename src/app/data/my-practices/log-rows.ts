import type { OwnLog, SavedLog } from '../../domain/practices/own-log';
import { type LogColumns, saidFrom } from '../practices/log-rows';

/** As the columns give it. */
export interface LogRow extends LogColumns {
  readonly request_id: string;
  readonly replied_at: string | null;
  readonly coach_read_at: string | null;
}

export const logFrom = (row: LogRow): OwnLog => ({
  ...saidFrom(row),
  requestId: row.request_id,
  repliedAt: row.replied_at,
  coachReadAt: row.coach_read_at,
});

/** What save_practice_log returns. */
export const savedFrom = (saved: unknown): SavedLog => {
  const { id, revision, at } = saved as SavedLog;
  return { id, revision, at };
};
