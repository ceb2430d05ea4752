import type { Entry } from './timeline';

export interface Month {
  /** YYYY-MM */
  readonly month: string;
  readonly days: readonly { readonly day: string; readonly entries: readonly Entry[] }[];
}

/** Entries by month and day, in the order in which they came. */
export function byMonth(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => string,
): readonly Month[] {
  const months = new Map<string, Map<string, Entry[]>>();
  for (const entry of entries) {
    const day = dayOf(entry);
    const days = inside(months, day.slice(0, 7), () => new Map<string, Entry[]>());
    inside(days, day, (): Entry[] => []).push(entry);
  }
  return Array.from(months, ([month, days]) => ({
    month,
    days: Array.from(days, ([day, list]) => ({ day, entries: list })),
  }));
}

function inside<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
