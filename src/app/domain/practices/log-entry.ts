import { codePoints, isStorableText } from '../forms/text-length';
import { plusDays } from '../calendar/day';
import { practiceLimits } from '../library-practices/limits';
import { type LogEntry, type Outcome, outcomes, roseBy } from './practice-log';

export interface LogProblem {
  readonly field: keyof LogEntry;
  readonly code: 'out_of_range' | 'too_long' | 'wrong_type';
}

/** What a log says at its first tap: today, and the coach may read it. */
export const newEntry = (day: string, outcome: Outcome): LogEntry => ({
  day,
  outcome,
  before: null,
  after: null,
  reflection: '',
  win: '',
  visibility: 'coach',
  talkAbout: false,
});

/** The days that a try can be written down for, the latest first: `today` and fourteen days back. */
export const loggableDays = (today: string): readonly string[] =>
  Array.from({ length: practiceLimits.backdatedDays + 1 }, (_, back) => plusDays(today, -back));

/** What the server would refuse, before it is asked. A day is held against the calendar by the server alone. */
export function logProblems(entry: LogEntry): readonly LogProblem[] {
  const problems: LogProblem[] = [];
  const refuse = (field: keyof LogEntry, code: LogProblem['code']) =>
    problems.push({ field, code });
  if (!outcomes.includes(entry.outcome)) refuse('outcome', 'wrong_type');
  for (const field of ['before', 'after'] as const) {
    if (!isUnease(entry[field])) refuse(field, 'out_of_range');
  }
  for (const field of ['reflection', 'win'] as const) {
    if (codePoints(entry[field].trim()) > practiceLimits[field]) refuse(field, 'too_long');
    if (!isStorableText(entry[field])) refuse(field, 'wrong_type');
  }
  return problems;
}

const isUnease = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && value <= 10);

/** Whether a try is worth stopping at: it was stopped, or unease rose by three or more. */
export function isHard({ outcome, before, after }: LogEntry): boolean {
  return (
    outcome === 'tried_stopped' || (before !== null && after !== null && after - before >= roseBy)
  );
}

/** The entry alone of whatever carries one. */
export const entryOf = (log: LogEntry): LogEntry => ({
  day: log.day,
  outcome: log.outcome,
  before: log.before,
  after: log.after,
  reflection: log.reflection,
  win: log.win,
  visibility: log.visibility,
  talkAbout: log.talkAbout,
});

/** Whether both say the same. The server keeps words without the blanks around them. */
export function sameEntry(one: LogEntry, other: LogEntry): boolean {
  const [mine, theirs] = [one, other].map((entry) => ({
    ...entryOf(entry),
    reflection: entry.reflection.trim(),
    win: entry.win.trim(),
  }));
  return JSON.stringify(mine) === JSON.stringify(theirs);
}
