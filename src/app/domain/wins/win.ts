import type { LogVisibility } from '../practices/practice-log';

/** A small good moment in the client's own words, wherever it was written down. */
export interface Win {
  readonly kind: 'check_in' | 'practice_log' | 'noted_win';
  /** Of the check-in or the try, or its own. */
  readonly id: string;
  readonly at: string;
  readonly words: string;
  readonly practiceId: string | null;
  readonly practiceTitle: string | null;
  readonly visibility: LogVisibility;
}

/** One that is written down by itself. */
export interface NewWin {
  /** Chosen where it was written, so that a retry stores one. */
  readonly requestId: string;
  readonly clientId: string;
  readonly words: string;
  readonly visibility: LogVisibility;
}

/** Characters, as the database has it. */
export const winLength = 500;

export interface WinPage {
  readonly wins: readonly Win[];
  readonly isLast: boolean;
}
