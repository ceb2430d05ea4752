/** What the clocks of a place show, told by the engine's own calendar and by nothing of the app. */
export interface Wall {
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly time: string;
}

export function wallAt(at: Date, timeZone: string): Wall {
  const shown = new Map(
    new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const joined = (mark: string, ...types: readonly Intl.DateTimeFormatPartTypes[]): string =>
    types.map((type) => shown.get(type)).join(mark);
  return { day: joined('-', 'year', 'month', 'day'), time: joined(':', 'hour', 'minute') };
}

/** "Sunday 28 March" */
export const dayInWords = (at: Date, timeZone: string): string =>
  at
    .toLocaleDateString('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
    .replace(',', '');

/** How far a zone's clocks are from UTC, in minutes. */
function offsetAt(at: Date, timeZone: string): number {
  const { day, time } = wallAt(at, timeZone);
  return (Date.parse(`${day}T${time}:00Z`) - at.getTime()) / 60_000;
}

/** The next instant, to the half hour, from which a zone's clocks are forward (or back) of what they were. */
export function nextChange(timeZone: string, direction: 'forward' | 'back'): Date {
  const step = 1_800_000;
  const from = Math.ceil(Date.now() / step) * step;
  for (let at = from + 2 * 86_400_000; at < from + 400 * 86_400_000; at += step) {
    const change = offsetAt(new Date(at), timeZone) - offsetAt(new Date(at - step), timeZone);
    if (direction === 'forward' ? change > 0 : change < 0) return new Date(at);
  }
  throw new Error(`The clocks of ${timeZone} do not change.`);
}
