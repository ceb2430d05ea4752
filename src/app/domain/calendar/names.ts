import { daysBetween } from './day';
import { near, weekdayOf } from './day-words';
import { formatDay } from './format';

/** Short words of calendar days (YYYY-MM-DD), and the names of weekdays and months. */

/** "Today", "Yesterday", "Tomorrow", or "Thu 19 Nov": the month above it says the year. */
export const shortDay = (day: string, today: string): string =>
  near[daysBetween(today, day)] ??
  formatDay(day, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');

/** "Monday" of 1 to "Sunday" of 7. */
export const weekdayName = (weekday: number): string =>
  // The first of January 2024 was a Monday.
  weekdayOf(`2024-01-0${String(weekday)}`);

/** "November 2026" of "2026-11" */
export const monthName = (month: string): string =>
  formatDay(`${month}-01`, { month: 'long', year: 'numeric' });

const threeLetters = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** "Sep": three letters of each month, where British English has four for September. */
export const shortMonth = (day: string): string => threeLetters.format(new Date(`${day}T00:00Z`));
