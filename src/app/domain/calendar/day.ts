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

/** The last day of a day's month: the day before the first of the next. */
export function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
