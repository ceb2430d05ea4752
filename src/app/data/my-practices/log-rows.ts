import type { OwnLog, SavedLog } from '../../domain/practices/own-log';
import type { Reflection } from '../../domain/practices/reflection';
import { type LogColumns, saidFrom } from '../practices/log-rows';

/** As the columns give it. */
export interface LogRow extends LogColumns {
  readonly request_id: string;
  readonly replied_at: string | null;
  readonly thanks: string | null;
  readonly coach_read_at: string | null;
}

export const logFrom = (row: LogRow): OwnLog => ({
  ...saidFrom(row),
  requestId: row.request_id,
  repliedAt: row.replied_at,
  thanks: row.thanks,
  coachReadAt: row.coach_read_at,
});

interface ReflectionRow {
  readonly id: string;
  readonly request_id: string;
  readonly practice_id: string;
  readonly day: string;
  readonly reflection: string;
  readonly visibility: string;
  readonly at: string;
  /** Null where it was taken back. */
  readonly practices: { readonly title: string } | null;
}

export const reflectionFrom = ({ practices, ...row }: ReflectionRow): Reflection => ({
  id: row.id,
  requestId: row.request_id,
  practiceId: row.practice_id,
  title: practices?.title ?? null,
  day: row.day,
  words: row.reflection,
  isOwn: row.visibility === 'only_me',
  at: row.at,
});

/** What save_practice_log returns. */
export const savedFrom = (saved: unknown): SavedLog => {
  const { id, revision, at } = saved as SavedLog;
  return { id, revision, at };
};
