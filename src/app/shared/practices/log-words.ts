import type { Outcome, PracticeLog } from '../../domain/practices/practice-log';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  done: 'Tried',
  tried_stopped: 'Tried, stopped',
};

/** "Unease 6 before, 3 after"; nothing where neither was said. */
export function uneaseWords({ before, after }: Pick<PracticeLog, 'before' | 'after'>): string {
  if (before !== null && after !== null) return `${before} before, ${after} after`;
  if (before !== null) return `${before} before`;
  return after === null ? '' : `${after} after`;
}
