import type { LogEntry, PracticeLog } from './practice-log';

/** A log as the one who wrote it needs it: whose it is goes without saying. */
export type OwnLog = Omit<PracticeLog, 'coachId' | 'clientId'>;

/** What the server says of a log that it has written. */
export interface SavedLog {
  readonly id: string;
  readonly revision: number;
  /** An instant. */
  readonly at: string;
}

/** A log just after `entry` was written. */
export function writtenLog(
  { requestId, practiceId }: Pick<OwnLog, 'requestId' | 'practiceId'>,
  entry: LogEntry,
  saved: SavedLog,
): OwnLog {
  const unread = {
    amendedAt: null,
    reply: null,
    repliedAt: null,
    thanks: null,
    coachReadAt: null,
  };
  return { ...unread, ...entry, ...saved, requestId, practiceId };
}
