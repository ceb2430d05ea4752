import type { Progress } from './progress';
import { mondayBefore } from '../calendar/weeks';
import { type Axis } from '../calendar/axis';
import { dayNumber } from '../calendar/day';

/** How far back is shown, from this week. */
export const periods = ['quarter', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

const quarter = 12;
const weeks: Readonly<Record<Exclude<Period, 'all'>, number>> = { quarter, year: 52 };

export const isPeriod = (word: string | undefined): word is Period =>
  periods.some((period) => period === word);

/**
 * The weeks up to that of `today`, or of a check-in yet later. Everything begins with the first check-in, without one
 * with what was given or tried first, and with the day `since` where that is earlier; it is never less than a quarter.
 */
export function axisOf(period: Period, progress: Progress, today: string, since = today): Axis {
  const { checkIns, practices, tries } = progress;
  const thisWeek = mondayBefore(dayNumber(today));
  const last = Math.max(thisWeek, mondayBefore(dayNumber(checkIns.at(-1)?.onDate ?? today)));
  const [first] = checkIns;
  const days = first ? [first.onDate] : [...practices, ...tries].map(({ on }) => on);
  const begun = mondayBefore(Math.min(...[since, today, ...days].map(dayNumber)));
  const start =
    period === 'all' ? Math.min(begun, last - (quarter - 1) * 7) : last - (weeks[period] - 1) * 7;
  return { first: start, end: last + 7 };
}
