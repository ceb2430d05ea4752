import { calendarDay, longDay } from '../ui/dates/dates';

/** "Thursday 26 November", with the year where it is not this one. */
export function sessionDay(at: string, timeZone: string, now = new Date()): string {
  const yearOf = (moment: string | Date) => calendarDay(moment, timeZone).slice(0, 4);
  const year = yearOf(at);
  return year === yearOf(now) ? longDay(at, timeZone) : `${longDay(at, timeZone)} ${year}`;
}
