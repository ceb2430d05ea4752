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
