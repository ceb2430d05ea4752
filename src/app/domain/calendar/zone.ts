/** What a clock on the wall shows somewhere: YYYY-MM-DD and HH:mm. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

const aroundMs = 24 * 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const clockFace: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};
const zones = new Map<string, string>();

/**
 * A zone as this engine can use it: one that was named after the engine was made, or by another, is UTC here, as it is
 * on a server that does not know it. Nothing for the device's own.
 */
export function usableZone(timeZone?: string): { readonly timeZone?: string } {
  if (!timeZone) return {};
  const usable = zones.get(timeZone) ?? (isKnown(timeZone) ? timeZone : 'UTC');
  zones.set(timeZone, usable);
  return { timeZone: usable };
}

function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at an instant; the device's own zone by default. */
export function wallTimeAt(at: Date, timeZone?: string): WallTime {
  const [day = '', time = ''] = new Date(shownAt(at.getTime(), timeZone)).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}

/** The calendar day (YYYY-MM-DD) of an instant, an ISO text or a Date, in a zone; the device's own zone by default. */
export const calendarDay = (at: string | Date, timeZone?: string): string =>
  wallTimeAt(new Date(at), timeZone).day;

/** The IANA name of the device's own zone. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The instants at which the clocks of a zone show a time, earliest first: one as a rule, none in the hour that
 * is left out when clocks go forward, two in the hour that comes twice when they go back.
 */
export function instantsAt({ day, time }: WallTime, timeZone: string): readonly Date[] {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted) || !/^\d{4}-\d\d-\d\d$/.test(day) || !time) return [];
  // A zone changes its offset at most once within two days; both offsets are tried.
  const offsets = [wanted - aroundMs, wanted + aroundMs].map((at) => shownAt(at, timeZone) - at);
  return [...new Set(offsets)]
    .map((offset) => wanted - offset)
    .filter((at) => shownAt(at, timeZone) === wanted)
    .sort((one, other) => one - other)
    .map((at) => new Date(at));
}

/** Whether the clocks of two zones show the same at an instant. */
export const showTheSame = (at: Date, one: string, other: string): boolean =>
  shownAt(at.getTime(), one) === shownAt(at.getTime(), other);

/** "British Summer Time", as it is called at that instant. */
export function zoneName(at: Date, timeZone: string): string {
  const parts = formatterOf({ ...usableZone(timeZone), timeZoneName: 'long' });
  return parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * The clocks' face as if it were UTC, in milliseconds. Read from the parts of a format: how a locale joins them into
 * words is every engine's own way, and may change.
 */
function shownAt(at: number, timeZone?: string): number {
  const parts = new Map(
    formatterOf({ ...clockFace, ...usableZone(timeZone) })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/** British English for these options: making one costs more than using it hundreds of times. */
export function formatterOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', options);
  formats.set(key, known);
  return known;
}
