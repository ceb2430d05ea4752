import { dayNumber, dayOf } from './day';

/** Weeks go from Monday to Sunday. Days are calendar days (YYYY-MM-DD), or numbers of days as dayNumber counts them. */

/** 0 for Monday to 6 for Sunday. The first day of 1970 was a Thursday. */
export const placeInWeek = (day: string): number => placeOf(dayNumber(day));

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => dayOf(mondayBefore(dayNumber(day)));

/** The Sunday of the week of a day. */
export const sundayOf = (day: string): string => dayOf(mondayBefore(dayNumber(day)) + 6);

/** The number of the Monday with which the week of a day begins. */
export const mondayBefore = (number: number): number => number - placeOf(number);

const placeOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

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
