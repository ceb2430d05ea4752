import { type PracticeLog, roseBy } from './practice-log';

/** A log as its coach reads it. */
export type ReadLog = Omit<PracticeLog, 'requestId' | 'coachId'>;

/** One that waits to be read, named for a list across clients. */
export interface NamedLog extends ReadLog {
  readonly clientName: string;
  readonly practiceTitle: string;
}

export interface NamedLogPage {
  readonly logs: readonly NamedLog[];
  readonly isLast: boolean;
}

/** Whether there is more in it than that it was tried: words, a stop, or a rise in unease. */
export const saysSomething = (log: ReadLog): boolean =>
  log.reflection !== '' ||
  log.win !== '' ||
  log.talkAbout ||
  log.outcome === 'tried_stopped' ||
  (log.before !== null && log.after !== null && log.after - log.before >= roseBy);
