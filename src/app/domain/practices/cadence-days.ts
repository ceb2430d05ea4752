import { weekdays } from './cadence';
import type { Rule, Weekday } from './cadence';

/** Calendar days, YYYY-MM-DD, both within it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;

// A calendar day knows no clock: counted in UTC, none is ever an hour short.
const number = (day: string): number => Date.parse(`${day}T00:00Z`) / dayMs;
const dayOf = (at: number): string => new Date(at * dayMs).toISOString().slice(0, 10);

/** The day so many days later, or earlier when it is less than nothing. */
export const plusDays = (day: string, days: number): string => dayOf(number(day) + days);

/** How many days lie from one to the other: 0 for the same day. */
export const daysBetween = (from: string, to: string): number => number(to) - number(from);

/** 0 for Monday. */
const placeInWeek = (day: string): number => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;

const lastOfMonth = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  // The day before the first of the next month.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** What the rule counts tries by, where that day is in it: the day, the week from Monday, or the month. */
export function periodOf(rule: Rule, day: string): Period {
  if (rule === 'FREQ=DAILY') return { from: day, to: day };
  if (rule === 'FREQ=MONTHLY') return { from: `${day.slice(0, 7)}-01`, to: lastOfMonth(day) };
  const monday = plusDays(day, -placeInWeek(day));
  return { from: monday, to: plusDays(monday, 6) };
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
