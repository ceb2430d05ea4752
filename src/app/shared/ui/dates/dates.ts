import { usableZone, wallTimeAt } from '../../../domain/sessions/zone';

/** Dates as people say them. An instant is an ISO string or a Date; a zone is an IANA name, the device's by default. */
const locale = 'en-GB';
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

type Instant = string | Date;

/** The calendar day of an instant in a zone, as YYYY-MM-DD. */
export function calendarDay(at: Instant, timeZone?: string): string {
  return wallTimeAt(new Date(at), timeZone).day;
}

/** "10:42" */
export function timeOf(at: Instant, timeZone?: string): string {
  return format(at, { hour: '2-digit', minute: '2-digit' }, timeZone);
}

/** "Thursday 26 November" */
export function longDay(at: Instant, timeZone?: string): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long' }, timeZone).replace(',', '');
}

/** "Today", "Yesterday", "Tomorrow", a weekday within the last six days, else "12 November", with the year if another. */
export function relativeDay(at: Instant, timeZone?: string, now: Date = new Date()): string {
  const days = daysBetween(calendarDay(now, timeZone), calendarDay(at, timeZone));
  if (days === 0) return 'Today';
  if (days === -1) return 'Yesterday';
  if (days === 1) return 'Tomorrow';
  if (days < 0 && days > -7) return format(at, { weekday: 'long' }, timeZone);
  const sameYear = calendarDay(at, timeZone).slice(0, 4) === calendarDay(now, timeZone).slice(0, 4);
  const year: Intl.DateTimeFormatOptions = sameYear ? {} : { year: 'numeric' };
  return format(at, { day: 'numeric', month: 'long', ...year }, timeZone);
}

/** "Today at 10:42" */
export function relativeMoment(at: Instant, timeZone?: string, now: Date = new Date()): string {
  return `${relativeDay(at, timeZone, now)} at ${timeOf(at, timeZone)}`;
}

/** A calendar day (YYYY-MM-DD, no zone at all) as "12 November 2026". */
export function dayInWords(day: string): string {
  return format(`${day}T00:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
}

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

function format(at: Instant, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  return formatOf({ ...options, ...usableZone(timeZone) }).format(new Date(at));
}

/** Making one costs more than using it hundreds of times. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
