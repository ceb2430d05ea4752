import type { Axis } from '../calendar/axis';
import { monthName } from '../calendar/names';
import { monthOfWeek, type MonthOfAnswers, monthsOfAnswers, monthTitle } from './months';
import type { Progress } from './progress';
import { type DimensionSeries, shownAnswers } from './series';
import { type Cell, marksHead, marksIn, none, plain, shownWeeks, type Table } from './table';
import { figure } from './words';

/** The weeks of a month, or those of them that were asked in the same words. */
interface Stretch {
  readonly title: string;
  readonly key: string;
  readonly isReworded: boolean;
  readonly days: Axis;
}

interface Shown {
  readonly progress: Progress;
  readonly axis: Axis;
  /** As a calendar day. */
  readonly today: string;
}

const keyOf = ({ month, series }: MonthOfAnswers): string => `${month} ${series}`;

/** Every month from the first answer or mark on, latest first: the median of each dimension, its range beside it. */
export function monthsTable(all: readonly DimensionSeries[], shown: Shown): Table {
  const { progress, axis } = shown;
  const byKey = all.map((one) => monthsByKey(one, axis));
  const rows = stretchesOf(all, shown).map((stretch) => ({
    ...rowOf(stretch),
    cells: [
      ...byKey.map((months) => medianCell(months.get(stretch.key))),
      ...marksIn(stretch.days, progress),
    ],
  }));
  const labels = all.map(({ dimension }) => dimension.label);
  return { head: ['Month', ...labels, ...marksHead], rows };
}

/** One dimension by month: the median, the least and the most, and how many answers they are of. */
export function dimensionMonthsTable(one: DimensionSeries, shown: Shown): Table {
  const { progress, axis } = shown;
  const byKey = monthsByKey(one, axis);
  const rows = stretchesOf([one], shown).map((stretch) => {
    const month = byKey.get(stretch.key);
    const figures = month
      ? [month.median, month.least, month.most, month.answers.length].map(figure)
      : [none, none, none, none];
    return {
      ...rowOf(stretch),
      cells: [...figures.map(plain), ...marksIn(stretch.days, progress)],
    };
  });
  return { head: ['Month', 'Median', 'Lowest', 'Highest', 'Answers', ...marksHead], rows };
}

const monthsByKey = ({ answers }: DimensionSeries, axis: Axis) =>
  new Map(monthsOfAnswers(shownAnswers(answers, axis)).map((one) => [keyOf(one), one]));

const rowOf = ({ title, isReworded }: Stretch) => ({
  day: null,
  title,
  ...(isReworded ? { note: 'worded differently before' } : {}),
});

/** "5" with "3 to 7" beside it; of one answer, that it is one. */
function medianCell(month: MonthOfAnswers | undefined): Cell {
  if (!month) return plain(none);
  const { median, least, most, answers } = month;
  const note = answers.length === 1 ? 'one answer' : `${least} to ${most}`;
  return { text: figure(median), note };
}

/** The months of the weeks that are shown, as far as they have begun, latest first; in two where the check-in was worded differently within one. */
function stretchesOf(
  all: readonly DimensionSeries[],
  { progress, axis, today }: Shown,
): readonly Stretch[] {
  const answers = all
    .flatMap((one) => shownAnswers(one.answers, axis))
    .sort((one, other) => one.week - other.week);
  const asked = monthsOfAnswers(answers);
  const weeks = shownWeeks(all, progress, axis);
  const months = [...new Set(weeks.map(monthOfWeek))];
  return months.flatMap((month) => {
    const [last = 0, first = last] = edges(weeks.filter((week) => monthOfWeek(week) === month));
    const days = { first, end: last + 7 };
    const parts = asked.filter((one) => one.month === month);
    if (parts.length === 0 && `${month}-01` > today) return [];
    if (parts.length === 0) return [{ title: monthName(month), key: '', isReworded: false, days }];
    return parts.map((part, nr) => stretchOf(part, parts[nr + 1], days)).reverse();
  });
}

const edges = (latestFirst: readonly number[]): readonly number[] =>
  [latestFirst[0], latestFirst.at(-1)].flatMap((week) => week ?? []);

function stretchOf(part: MonthOfAnswers, next: MonthOfAnswers | undefined, days: Axis): Stretch {
  const begin = part.isRest ? part.answers[0]?.week : undefined;
  return {
    title: monthTitle(part),
    key: keyOf(part),
    isReworded: part.isReworded,
    days: { first: begin ?? days.first, end: next?.answers[0]?.week ?? days.end },
  };
}
