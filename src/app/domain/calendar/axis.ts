import { dayOf } from './day';

/** A stretch of whole weeks, as day numbers: the first Monday, and the Monday after the last. */
export interface Axis {
  readonly first: number;
  readonly end: number;
}

/** The Mondays of a stretch. */
export const weeksOf = ({ first, end }: Axis): readonly number[] =>
  Array.from({ length: (end - first) / 7 }, (_week, nr) => first + nr * 7);

/** Whether a day, by its number, is in a stretch. */
export const isWithin = ({ first, end }: Axis, number: number): boolean =>
  number >= first && number < end;

/** The first days of the months that begin in a stretch. */
export function monthsOf({ first, end }: Axis): readonly number[] {
  const months: number[] = [];
  for (const day of Array.from({ length: end - first }, (_day, nr) => first + nr))
    if (dayOf(day).endsWith('-01')) months.push(day);
  return months;
}
