/**
 * A calendar day is a text, YYYY-MM-DD: it knows no clock and no zone, and is never 24 hours long. Counted in UTC, where no
 * day is an hour short. All here take real days only (see isCalendarDay); of anything else no day can be made, and they
 * throw a RangeError, or count NaN.
 */
const dayMs = 86_400_000;

/** A day as a whole number, counted from 1 January 1970, so that days can be taken from each other. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / dayMs;

/** The day of such a number. */
export const dayOf = (number: number): string =>
  new Date(number * dayMs).toISOString().slice(0, 10);

/** The day so many days later, or earlier where they are less than nothing. */
export const plusDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** How many days lie from one to the other: 0 for the same day, less than nothing where the other is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The last day of a day's month. */
export const lastOfMonth = (day: string): string => lastOf(...yearAndMonth(day));

/** The same day of the month so many months later; the last of a month that is too short for it. */
export function plusMonths(day: string, months: number): string {
  const [year, month] = yearAndMonth(day);
  const last = lastOf(year, month + months);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

const yearAndMonth = (day: string): [year: number, month: number] => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return [year, month];
};

/** The day before the first of the next month; months from 1, those past 12 in the years after. */
const lastOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
