import { plusDays } from '../calendar/day';
import type { ProgrammeItem } from '../programmes/programme';

/** When a step of a programme reaches the client, as far as it can be said beforehand. */
export type Opening =
  | { readonly kind: 'at_once' }
  /** A calendar day of the client. */
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'after_previous' }
  /** So many days after the one before, whose day is not known yet. */
  | { readonly kind: 'days_after'; readonly days: number };

/**
 * For each step of a programme that is assigned on a day and starts on another, or on the same. What is finished
 * first decides the day of what waits for it, and with it the day of what is counted from there.
 */
export function openingsOf(
  items: readonly ProgrammeItem[],
  today: string,
  startsOn: string | null,
): readonly Opening[] {
  const start = startsOn !== null && startsOn > today ? startsOn : today;
  let previous: string | null = start;
  return items.map((item, nr) => {
    const opening = openingOf(item, nr === 0, { start, previous, today });
    previous = opening.kind === 'at_once' ? today : opening.kind === 'day' ? opening.day : null;
    return opening;
  });
}

interface Days {
  readonly start: string;
  /** When the one before opens, where that is known. */
  readonly previous: string | null;
  readonly today: string;
}

function openingOf(item: ProgrammeItem, isFirst: boolean, days: Days): Opening {
  const { start, previous, today } = days;
  switch (item.delivery) {
    case 'on_date':
      return onDay(item.onDate && item.onDate > start ? item.onDate : start, today);
    case 'days_after': {
      const day = previous && plusDays(previous, item.days ?? 0);
      return day ? onDay(day, today) : { kind: 'days_after', days: item.days ?? 0 };
    }
    case 'after_previous':
      return isFirst ? onDay(start, today) : { kind: 'after_previous' };
    case 'at_once':
      return onDay(start, today);
  }
}

const onDay = (day: string, today: string): Opening =>
  day > today ? { kind: 'day', day } : { kind: 'at_once' };
