import type { LogVisibility } from '../practices/practice-log';

/** A small good moment in the client's own words, wherever it was written down. */
export interface Win {
  readonly kind: 'check_in' | 'practice_log';
  /** Of the check-in or the try. */
  readonly id: string;
  readonly at: string;
  readonly words: string;
  readonly practiceId: string | null;
  readonly practiceTitle: string | null;
  readonly visibility: LogVisibility;
}

export interface WinPage {
  readonly wins: readonly Win[];
  readonly isLast: boolean;
}
