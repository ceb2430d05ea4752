/** Calendar days (YYYY-MM-DD) as a timeline says them. */
const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const near: Readonly<Record<number, string>> = { [-1]: 'Yesterday', 0: 'Today', 1: 'Tomorrow' };

/** "Today", or "Thu 19 Nov": the month above it says the year. */
export const shortDay = (day: string, today: string): string =>
  near[daysBetween(today, day)] ??
  format(day, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');

/** "November 2026" of "2026-11" */
export const monthName = (month: string): string =>
  format(`${month}-01`, { month: 'long', year: 'numeric' });
