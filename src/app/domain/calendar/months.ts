import { dayNumber, dayOf, lastOfMonth } from './day';

/** The same day of the month so many months later (days as YYYY-MM-DD); the last of a month that is too short for it. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const same = dayOf(dayNumber(first) + Number(day.slice(8)) - 1);
  const last = lastOfMonth(first);
  return same < last ? same : last;
}
