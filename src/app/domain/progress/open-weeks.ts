import { type Axis, isWithin } from '../calendar/axis';
import { dayNumber } from '../calendar/day';
import { mondayBefore } from '../calendar/weeks';
import { countWords } from '../words/counted';
import type { Progress } from './progress';
import { hasAny } from './series';
import type { Reader } from './words';

/** So many of so many weeks have no answer. */
export interface OpenWeeks {
  readonly open: number;
  readonly of: number;
}

export interface Looking {
  readonly axis: Axis;
  readonly reader: Reader;
  readonly today: string;
}

/** The weeks of all check-ins, by their Mondays. To a coach, one of which nothing is to be seen is none. */
export const checkedWeeks = (
  { checkIns }: Pick<Progress, 'checkIns'>,
  reader: Reader,
): readonly number[] =>
  checkIns
    .filter(({ values }) => reader === 'own' || hasAny(values))
    .map(({ onDate }) => dayNumber(onDate));

/**
 * How many weeks have no check-in, as far as is shown: from the first one on, or from the beginning where there are
 * earlier ones, up to last week. This week counts once there is one. Null without any, and where weeks are left out by
 * agreement.
 */
export function openWeeks(
  progress: Pick<Progress, 'checkIns' | 'everyWeeks'>,
  { axis, reader, today }: Looking,
): OpenWeeks | null {
  const all = checkedWeeks(progress, reader);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || progress.everyWeeks !== 1) return null;
  const begin = Math.max(first, axis.first);
  const end = Math.min(Math.max(last + 7, mondayBefore(dayNumber(today))), axis.end);
  const of = (end - begin) / 7;
  return { open: of - new Set(all.filter((week) => isWithin(axis, week))).size, of };
}

/** "four of nine weeks", "13 of 52 weeks" */
export function ofWeeks({ open, of }: OpenWeeks): string {
  const isWritten = open <= 12 && of <= 12;
  return isWritten ? `${countWords(open)} of ${countWords(of)} weeks` : `${open} of ${of} weeks`;
}

/** Said once of all pictures: "No check-in in 13 of 52 weeks." Nothing where none is open. */
export function openWeeksWords(open: OpenWeeks | null, reader: Reader): string {
  if (!open || open.open < 1) return '';
  const what = reader === 'own' ? 'No check-in' : 'No check-in to read';
  return `${what} in ${ofWeeks(open)}.`;
}
