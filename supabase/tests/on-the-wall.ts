const digits = '2-digit';

/**
 * What a clock on the wall says at an instant ("2026-04-27 00:00:00"), reckoned by the engine's own tables and not by
 * Postgres's.
 */
export function onTheWall(at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
    second: digits,
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const joined = (mark: string, ...types: readonly Intl.DateTimeFormatPartTypes[]): string =>
    types.map((type) => parts.get(type)).join(mark);
  return `${joined('-', 'year', 'month', 'day')} ${joined(':', 'hour', 'minute', 'second')}`;
}
