import { dayAndMonth, weekdayOf } from './day-words';
import { mondayOf, sundayOf } from './weeks';

/** Weeks, by their Mondays, as people say them. All are calendar days, YYYY-MM-DD. */

/** "This week", or "The week of 16 November". */
export const weekTitle = (monday: string, today: string): string =>
  monday === mondayOf(today) ? 'This week' : `The week of ${dayAndMonth(monday, today)}`;

/** What a check-in is about: the days up to today, or the whole of a week that is over. */
export function weekSpan(monday: string, today: string): string {
  if (monday === mondayOf(today)) return `The past seven days, up to ${weekdayOf(today)}`;
  return `From ${dayAndMonth(monday, today)} to ${dayAndMonth(sundayOf(monday), today)}`;
}
