import { isNamedDay, periodOf } from '../library-practices/cadence-days';
import type { Practice } from './practice';

/** What says on which days a practice is meant to be tried. */
export type Planned = Pick<Practice, 'cadence' | 'startsOn' | 'endsOn'>;

/**
 * Whether a practice fits a calendar day of the client, given the days on which it was tried, one entry a try. What
 * does not fit today is neither late nor missed; it simply is not offered. As needed is always at hand and never
 * offered. A day on which it was tried is not asked for again, unless it is meant for more than once a day.
 */
export function fitsOn(day: string, practice: Planned, triedOn: readonly string[]): boolean {
  const { rule, times } = practice.cadence;
  if (rule === null || !isWithin(day, practice) || !isNamedDay(rule, day)) return false;
  const { from, to } = periodOf(rule, day);
  const tries = triedOn.filter((tried) => tried >= from && tried <= to).length;
  return tries < times && (from === to || !triedOn.includes(day));
}

/** Whether the day lies between the first and the last that were set, both included; open ends have none. */
export const isWithin = (day: string, { startsOn, endsOn }: Planned): boolean =>
  (startsOn ?? day) <= day && day <= (endsOn ?? day);
