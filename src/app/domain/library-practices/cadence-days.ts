import { daysBetween, plusDays, lastOfMonth } from '../calendar/day';
import { mondayOf, placeInWeek, sundayOf } from '../calendar/weeks';
import { weekdays } from './cadence';
import type { Rule, Weekday } from './cadence';

/** Calendar days, YYYY-MM-DD, both within it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What the rule counts tries by, where that day is in it: the day, the week from Monday, or the month. */
export function periodOf(rule: Rule, day: string): Period {
  if (rule === 'FREQ=DAILY') return { from: day, to: day };
  if (rule === 'FREQ=MONTHLY') return { from: `${day.slice(0, 7)}-01`, to: lastOfMonth(day) };
  return { from: mondayOf(day), to: sundayOf(day) };
}

/** The days a rule names, from Monday; none when any day of its period will do. */
export function namedWeekdays(rule: Rule | null): readonly Weekday[] {
  const named = rule?.split('BYDAY=')[1]?.split(',') ?? [];
  return weekdays.filter((weekday) => named.includes(weekday));
}

/** Whether the rule means that day; one that names no days means every day. */
export function isNamedDay(rule: Rule, day: string): boolean {
  const named = namedWeekdays(rule);
  return named.length === 0 || named.some((weekday) => weekdays[placeInWeek(day)] === weekday);
}

/** The days from one to the other, both included, on which something of that rule may be tried. */
export function daysOf(rule: Rule, { from, to }: Period): readonly string[] {
  return every(from, to).filter((day) => isNamedDay(rule, day));
}

/** The periods of the rule that touch the days from one to the other, whole, in their order. */
export function periodsOf(rule: Rule, { from, to }: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let day = from; day <= to; day = plusDays(periods.at(-1)?.to ?? day, 1)) {
    periods.push(periodOf(rule, day));
  }
  return periods;
}

const every = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, place) =>
    plusDays(from, place),
  );
