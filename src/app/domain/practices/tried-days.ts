import { dayNumber, dayOf } from '../calendar/day';
import { mondayBefore } from '../calendar/weeks';
import type { Outcome, PracticeLog } from './practice-log';

export interface TriedDay {
  /** YYYY-MM-DD */
  readonly day: string;
  /** What is written down for it; `done` where one of several tries was. Null: nothing. */
  readonly outcome: Outcome | null;
  readonly tries: number;
  /** Whether it is yet to come. */
  readonly isAhead: boolean;
}

/** Monday to Sunday. */
export type TriedWeek = readonly TriedDay[];

type Tried = Pick<PracticeLog, 'day' | 'outcome'>;

/** The weeks up to and with that of `today`, oldest first. */
export function triedWeeks(
  logs: readonly Tried[],
  today: string,
  weeks: number,
): readonly TriedWeek[] {
  const byDay = new Map<string, readonly Tried[]>();
  for (const log of logs) byDay.set(log.day, [...(byDay.get(log.day) ?? []), log]);
  const start = firstWeek(today, weeks);
  return Array.from({ length: weeks }, (_week, nr) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = dayOf(start + nr * 7 + weekday);
      return { ...triedOn(byDay.get(day) ?? []), day, isAhead: day > today };
    }),
  );
}

/** The Monday with which so many weeks begin that end with the week of `today`. */
export const firstDay = (today: string, weeks: number): string => dayOf(firstWeek(today, weeks));

const firstWeek = (today: string, weeks: number): number =>
  mondayBefore(dayNumber(today)) - (weeks - 1) * 7;

function triedOn(logs: readonly Tried[]): Pick<TriedDay, 'outcome' | 'tries'> {
  const isDone = logs.some(({ outcome }) => outcome === 'done');
  return { outcome: isDone ? 'done' : (logs[0]?.outcome ?? null), tries: logs.length };
}
