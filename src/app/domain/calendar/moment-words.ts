import { dayWords } from './day-words';
import { format } from './format';
import { calendarDay } from './zone';

/**
 * Moments as people say them. An instant is an ISO text or a Date; a zone is an IANA name, the device's own by default.
 * Throws a RangeError where it is no instant.
 */
type Instant = string | Date;

/** "10:42" */
export const timeOf = (at: Instant, timeZone?: string): string =>
  format(at, { hour: '2-digit', minute: '2-digit' }, timeZone);

/** "Thursday 26 November" */
export const longDay = (at: Instant, timeZone?: string): string =>
  format(at, { weekday: 'long', day: 'numeric', month: 'long' }, timeZone).replace(',', '');

/** "Thursday 26 November", with the year where it is not this one. */
export function sessionDay(at: Instant, timeZone: string, now = new Date()): string {
  const yearOf = (moment: Instant) => calendarDay(moment, timeZone).slice(0, 4);
  const year = yearOf(at);
  return year === yearOf(now) ? longDay(at, timeZone) : `${longDay(at, timeZone)} ${year}`;
}

/** "Today", "Yesterday", "Tomorrow", a weekday within the last six days, else "12 November", with the year if another. */
export const relativeDay = (at: Instant, timeZone?: string, now: Date = new Date()): string =>
  dayWords(calendarDay(at, timeZone), calendarDay(now, timeZone));

/** "Today at 10:42" */
export const relativeMoment = (at: Instant, timeZone?: string, now: Date = new Date()): string =>
  `${relativeDay(at, timeZone, now)} at ${timeOf(at, timeZone)}`;
