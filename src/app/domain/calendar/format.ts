import { usableZone } from './zone';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant (ISO text or Date) in the words of a language, British English by default, as a zone's clocks show it; the
 * device's own zone by default. For reading only: engines differ in their words. Throws a RangeError where it is no instant.
 */
export function format(
  at: string | Date,
  options: Intl.DateTimeFormatOptions,
  timeZone?: string,
  locale = 'en-GB',
): string {
  return formatOf({ ...options, ...usableZone(timeZone) }, locale).format(new Date(at));
}

/** A calendar day (YYYY-MM-DD) in words; no zone moves it. */
export const formatDay = (
  day: string,
  options: Intl.DateTimeFormatOptions,
  locale?: string,
): string => format(`${day}T00:00Z`, options, 'UTC', locale);

/** Making one costs more than using it hundreds of times. */
function formatOf(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
