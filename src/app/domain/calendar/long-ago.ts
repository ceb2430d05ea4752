import { daysBetween } from './day';
import { dayWords } from './day-words';
import { calendarDay } from './zone';

/** "Today", "Yesterday", a weekday within the last six days, then "3 weeks ago", "2 months ago", "A year ago". */
export function longAgo(at: string | Date, timeZone?: string, now = new Date()): string {
  const [day, today] = [calendarDay(at, timeZone), calendarDay(now, timeZone)];
  const days = daysBetween(day, today);
  if (days < 7) return dayWords(day, today);
  if (days < 61) return ago(Math.floor(days / 7), 'week');
  return days < 365 ? ago(Math.floor(days / 30.4), 'month') : ago(Math.floor(days / 365), 'year');
}

const ago = (count: number, one: string): string =>
  count === 1 ? `A ${one} ago` : `${String(count)} ${one}s ago`;
