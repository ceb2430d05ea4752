import { writeSafeCsv } from '../csv/write-csv';
import type { FirstAndLatest } from './first-and-latest';
import type { MedianPoint } from './median';
import type { Progress } from './progress';
import { type Answer, changeWeeks, type DimensionSeries, shownAnswers } from './series';
import { usualRange } from '../unusual-check-ins/unusual';
import { mondayBefore } from '../calendar/weeks';
import { type Axis, isWithin, weeksOf } from '../calendar/axis';
import { dayNumber, dayOf } from '../calendar/day';
import { figure } from './words';

/** What stands behind a picture. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** A calendar day where the rows are weeks. */
  readonly day: string | null;
  readonly title: string;
  /** Said beside it; not in a file. */
  readonly note?: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** Said beside it; not in a file, where a number is a number. */
  readonly note: string | null;
}

/** A week that was left open, a question that was skipped and one that is not shown look alike. */
export const none = '–';

export const plain = (text: string): Cell => ({ text, note: null });

const valueCell = (answer: Answer | undefined): Cell =>
  answer ? { text: String(answer.value), note: answer.unusual ? 'unusual' : null } : plain(none);

/** Every week of the axis from the first answer or mark on, latest first, and what is below the axis. */
export function weeksTable(all: readonly DimensionSeries[], progress: Progress, axis: Axis): Table {
  const byWeek = all.map(({ answers }) => new Map(answers.map((one) => [one.week, one])));
  const changed = changedWeeks(all, progress, axis);
  const rows = shownWeeks(all, progress, axis).map((week) => ({
    ...weekRow(week, changed),
    cells: [
      ...byWeek.map((answers) => valueCell(answers.get(week))),
      ...marksIn(weekFrom(week), progress),
    ],
  }));
  const labels = all.map(({ dimension }) => dimension.label);
  return { head: ['Week of', ...labels, ...marksHead], rows };
}

/** One dimension: its answers, what was usual before each, the median of four weeks, and what is below the axis. */
export function dimensionTable(
  one: DimensionSeries,
  medians: readonly MedianPoint[],
  { progress, axis }: { readonly progress: Progress; readonly axis: Axis },
): Table {
  const byWeek = new Map(medians.map((point) => [point.answer.week, point]));
  const changed = changedWeeks([one], progress, axis);
  const rows = shownWeeks([one], progress, axis).map((week) => {
    const point = byWeek.get(week);
    return {
      ...weekRow(week, changed),
      cells: [
        valueCell(point?.answer),
        plain(point?.answer.usual ? rangeWords(point.answer.usual) : none),
        plain(typeof point?.median === 'number' ? figure(point.median) : none),
        ...marksIn(weekFrom(week), progress),
      ],
    };
  });
  const head = ['Week of', one.dimension.label, 'Usual until then', '4-week median', ...marksHead];
  return { head, rows };
}

export const pairsTable = ({ pairs }: FirstAndLatest): Table => ({
  head: ['Median', 'First four weeks', 'Latest four weeks'],
  rows: pairs.map(({ dimension, first, latest }) => ({
    day: null,
    title: dimension.label,
    cells: [first, latest].map((middle) => plain(middle === null ? none : figure(middle))),
  })),
});

function rangeWords(usual: Parameters<typeof usualRange>[0]): string {
  const { from, to } = usualRange(usual);
  return `${from} to ${to}`;
}

type Marks = Pick<Progress, 'sessions' | 'practices'>;

/** To the end of the picture, whatever is last in it. */
export function shownWeeks(
  all: readonly DimensionSeries[],
  { sessions, practices }: Marks,
  axis: Axis,
): readonly number[] {
  const answered = all.flatMap(({ answers }) => answers.map(({ week }) => week));
  const marked = [...sessions, ...practices].map(({ on }) => mondayBefore(dayNumber(on)));
  const first = Math.min(...[...answered, ...marked].filter((week) => isWithin(axis, week)));
  return weeksOf(axis)
    .filter((week) => week >= first)
    .reverse();
}

const weekRow = (week: number, changed: ReadonlySet<number>) => ({
  day: dayOf(week),
  title: dayOf(week),
  ...(changed.has(week) ? { note: 'worded differently before' } : {}),
});

/** From which weeks on the check-in was worded differently. */
function changedWeeks(
  all: readonly DimensionSeries[],
  progress: Progress,
  axis: Axis,
): ReadonlySet<number> {
  const answers = all.flatMap((one) => shownAnswers(one.answers, axis));
  return new Set(
    changeWeeks(
      [...answers].sort((one, other) => one.week - other.week),
      progress,
    ),
  );
}

export const marksHead = ['Sessions', 'Practices given'];

/** What was on the days of a stretch. */
export const marksIn = (axis: Axis, { sessions, practices }: Marks): readonly Cell[] => [
  countIn(axis, sessions),
  countIn(axis, practices),
];

const weekFrom = (week: number): Axis => ({ first: week, end: week + 7 });

const countIn = (axis: Axis, marks: readonly { readonly on: string }[]): Cell => {
  const count = marks.filter(({ on }) => isWithin(axis, dayNumber(on))).length;
  return plain(count === 0 ? none : String(count));
};

/** Oldest first, days as YYYY-MM-DD, an empty cell where there is nothing. */
export function tableCsv({ head, rows }: Table): string {
  const inOrder = rows[0]?.day ? [...rows].reverse() : rows;
  const cell = ({ text }: Cell) => (text === none ? '' : text);
  return writeSafeCsv([head, ...inOrder.map(({ title, cells }) => [title, ...cells.map(cell)])]);
}
