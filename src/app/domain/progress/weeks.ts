const dayMs = 86_400_000;

/** Calendar days as whole numbers, so that no clock, zone or year's end has a say in them. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / dayMs;

/** YYYY-MM-DD */
export const dayOf = (number: number): string =>
  new Date(number * dayMs).toISOString().slice(0, 10);

/** The number of the Monday with which the week of a day begins. The first day of 1970 was a Thursday. */
export const mondayOf = (number: number): number => number - ((((number + 3) % 7) + 7) % 7);

/** A stretch of whole weeks, as day numbers: the first Monday, and the Monday after the last. */
export interface Axis {
  readonly first: number;
  readonly end: number;
}

export const weeksOf = ({ first, end }: Axis): readonly number[] =>
  Array.from({ length: (end - first) / 7 }, (_week, nr) => first + nr * 7);

export const isWithin = ({ first, end }: Axis, number: number): boolean =>
  number >= first && number < end;

/** The first days of the months of an axis. */
export function monthsOf({ first, end }: Axis): readonly number[] {
  const months: number[] = [];
  for (const day of Array.from({ length: end - first }, (_day, nr) => first + nr))
    if (dayOf(day).endsWith('-01')) months.push(day);
  return months;
}
