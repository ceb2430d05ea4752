import { instantsAt } from './zone';

/** The first instant of a calendar day in a zone, also where its midnight is left out; null where it is no day. */
export function startOfDay(day: string, timeZone: string): Date | null {
  const [midnight] = instantsAt({ day, time: '00:00' }, timeZone);
  if (midnight) return midnight;
  const [one] = instantsAt({ day, time: '01:00' }, timeZone);
  return one ?? null;
}
