import { capital } from '../../domain/words/capital';
import type { Outcome } from '../../domain/practices/practice-log';
import type { TriedDay } from '../../domain/practices/tried-days';

const daysWords = (count: number): string => (count === 1 ? 'one day' : `${count} days`);

/** What a calendar of so many weeks shows. */
export function triedSentence(days: readonly TriedDay[], weeks: number): string {
  const count = (outcome: Outcome) => days.filter((day) => day.outcome === outcome).length;
  const [done, stopped] = [count('done'), count('tried_stopped')];
  const within = `in the last ${weeks} weeks`;
  if (done + stopped === 0) return `Nothing is written down ${within}.`;
  const parts = [
    ...(done > 0 ? [`tried on ${daysWords(done)}`] : []),
    ...(stopped > 0 ? [`tried and stopped on ${daysWords(stopped)}`] : []),
  ];
  const words = parts.join(', ');
  return `${capital(words)} ${within}.`;
}
