import { formatterOf, usableZone } from './zone';

/**
 * An instant (ISO text or Date) in words of British English, as a zone's clocks show it; the device's own zone by default.
 * For reading only: engines differ in their words. Throws a RangeError where it is no instant.
 */
export const format = (
  at: string | Date,
  options: Intl.DateTimeFormatOptions,
  timeZone?: string,
): string => formatterOf({ ...options, ...usableZone(timeZone) }).format(new Date(at));

/** A calendar day (YYYY-MM-DD) in words; no zone moves it. */
export const formatDay = (day: string, options: Intl.DateTimeFormatOptions): string =>
  format(`${day}T00:00Z`, options, 'UTC');
