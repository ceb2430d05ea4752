import type { Progress } from './progress';
import { type Axis, dayNumber, mondayOf } from './weeks';

/** How far back is shown, from this week. */
export const periods = ['quarter', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

const quarter = 12;
const weeks: Readonly<Record<Exclude<Period, 'all'>, number>> = { quarter, year: 52 };

export const isPeriod = (word: string | undefined): word is Period =>
  periods.some((period) => period === word);

/** The weeks up to that of `today`, or of a check-in yet later; everything has never less than a quarter. */
export function axisOf(period: Period, progress: Progress, today: string): Axis {
  const { checkIns } = progress;
  const thisWeek = mondayOf(dayNumber(today));
  const last = Math.max(thisWeek, mondayOf(dayNumber(checkIns.at(-1)?.onDate ?? today)));
  const begun = mondayOf(dayNumber(checkIns.at(0)?.onDate ?? today));
  const first =
    period === 'all' ? Math.min(begun, last - (quarter - 1) * 7) : last - (weeks[period] - 1) * 7;
  return { first, end: last + 7 };
}
