import { daysBetween } from './day';
import { formatDay } from './format';

/** Calendar days (YYYY-MM-DD) as people say them, some of them seen from another day. */

const near: Readonly<Record<number, string>> = { [-1]: 'Yesterday', 0: 'Today', 1: 'Tomorrow' };

/** "12 November 2026" */
export const dayInWords = (day: string): string =>
  formatDay(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "12 November", with the year where it is another than that of `today`. */
export const dayAndMonth = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4)
    ? formatDay(day, { day: 'numeric', month: 'long' })
    : dayInWords(day);

/** "Today", "Yesterday", "Tomorrow", a weekday within the last six days, else "12 November", with the year if another. */
export function dayWords(day: string, today: string): string {
  const days = daysBetween(today, day);
  const isOfTheWeek = days < 0 && days > -7;
  return near[days] ?? (isOfTheWeek ? weekdayOf(day) : dayAndMonth(day, today));
}

/** "Today", "Yesterday", "Tomorrow", or "Thu 19 Nov": the month above it says the year. */
export const shortDay = (day: string, today: string): string =>
  near[daysBetween(today, day)] ??
  formatDay(day, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');

/** "Thursday" */
export const weekdayOf = (day: string): string => formatDay(day, { weekday: 'long' });

/** "Monday" of 1 to "Sunday" of 7. */
export const weekdayName = (weekday: number): string =>
  // The first of January 2024 was a Monday.
  weekdayOf(`2024-01-0${String(weekday)}`);

/** "November 2026" of "2026-11" */
export const monthName = (month: string): string =>
  formatDay(`${month}-01`, { month: 'long', year: 'numeric' });

/** "Sep": three letters of each month, where British English has four for September. */
export const shortMonth = (day: string): string => formatDay(day, { month: 'short' }, 'en-US');
