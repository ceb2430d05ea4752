import { longDay } from '../ui/dates/dates';

/** "Thursday 26 November", with the year where it is not this one. */
export function sessionDay(at: string, timeZone: string, now = new Date()): string {
  const yearOf = (moment: Date) =>
    new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone }).format(moment);
  const year = yearOf(new Date(at));
  return year === yearOf(now) ? longDay(at, timeZone) : `${longDay(at, timeZone)} ${year}`;
}
