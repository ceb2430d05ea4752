import { mondayOf, sundayOf } from '../../domain/check-ins/week';

const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );

const isSameYear = (day: string, today: string): boolean => day.slice(0, 4) === today.slice(0, 4);

/** "16 November", with the year if it is another. */
export const weekDay = (monday: string, today: string): string =>
  format(monday, {
    day: 'numeric',
    month: 'long',
    ...(isSameYear(monday, today) ? {} : { year: 'numeric' }),
  });

/** "This week", or "The week of 16 November". */
export const weekTitle = (monday: string, today: string): string =>
  monday === mondayOf(today) ? 'This week' : `The week of ${weekDay(monday, today)}`;

/** What a check-in is about: the days up to today, or the whole of a week that is over. */
export function weekSpan(monday: string, today: string): string {
  if (monday === mondayOf(today)) {
    return `The past seven days, up to ${format(today, { weekday: 'long' })}`;
  }
  return `From ${weekDay(monday, today)} to ${weekDay(sundayOf(monday), today)}`;
}

/** "Monday" of 1 to "Sunday" of 7. */
export const weekdayName = (weekday: number): string =>
  // The first of January 2024 was a Monday.
  format(`2024-01-0${String(weekday)}`, { weekday: 'long' });
