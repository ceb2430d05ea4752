import { daysBetween } from './day';
import { formatDay } from './format';

/** Calendar days (YYYY-MM-DD) as people say them, some of them seen from another day. */

/** The days around today, by how many days they lie from it. */
export const near: Readonly<Record<number, string>> = {
  [-1]: 'Yesterday',
  0: 'Today',
  1: 'Tomorrow',
};

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

/** "Thursday" */
export const weekdayOf = (day: string): string => formatDay(day, { weekday: 'long' });
