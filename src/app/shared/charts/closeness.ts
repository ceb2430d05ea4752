import { capital } from '../../domain/words/capital';
import { dayInWords } from '../../domain/calendar/day-words';
import { axisOf, type Period } from '../../domain/progress/period';
import type { Progress } from '../../domain/progress/progress';
import { marksWords, sentenceOf, type Telling } from '../../domain/progress/sentence';
import { type DimensionSeries, seriesOf } from '../../domain/progress/series';
import { type Table, weeksTable } from '../../domain/progress/table';
import type { Axis } from '../../domain/calendar/axis';
import { dayOf } from '../../domain/calendar/day';
import { hasMonths } from '../../domain/progress/months';
import { monthsTable } from '../../domain/progress/months-table';
import { checkedWeeks, openWeeks, openWeeksWords } from '../../domain/progress/open-weeks';
import type { Grain, Reader } from '../../domain/progress/words';
import { smallSpec } from './dimension-spec';
import { isLong, marksOf, type Surroundings } from './surroundings';
import type { LineSpec } from './line-spec';
import { type Marker, markersOf } from './markers';

export interface Tile {
  readonly series: DimensionSeries;
  readonly marker: Marker;
  readonly spec: LineSpec;
  readonly sentence: string;
}

/** All dimensions on one axis. */
export interface Closeness extends Surroundings {
  readonly axis: Axis;
  readonly tiles: readonly Tile[];
  /** Whether it can be drawn by months as well as by weeks. */
  readonly hasMonths: boolean;
  /** As it is drawn. */
  readonly table: Table;
  /** Week by week, however it is drawn. */
  readonly weeks: Table;
  /** "No check-in in 13 of 52 weeks."; nothing where none is open. */
  readonly open: string;
  /** Whether what happened stands in one row below all pictures. */
  readonly hasMarksRow: boolean;
  /** Of sessions and practices. */
  readonly marks: string;
  /** "7 September to 29 November 2026" */
  readonly span: string;
}

interface Around {
  readonly today: string;
  readonly reader: Reader;
  /** Where everything begins, if that is before the first check-in. */
  readonly since?: string;
  /** What is drawn where there is a choice. */
  readonly wish?: Grain;
}

export function closenessOf(
  progress: Progress,
  period: Period,
  { today, reader, since, wish = 'month' }: Around,
): Closeness {
  const axis = axisOf(period, progress, today, since);
  const isMonthly = hasMonths(progress, axis);
  const grain = isMonthly ? wish : 'week';
  const around = { progress, axis, today, grain };
  const known = seriesOf(progress);
  // To the one whose weeks they are, nothing is shown of what they never answered.
  const all = known.filter(({ answers }) => reader === 'coach' || answers.length > 0);
  const open = openWeeks(progress, { axis, reader, today });
  const telling = {
    ...{ ...progress, axis, reader, today, grain },
    ...(open ? { checked: checkedWeeks(progress, reader) } : {}),
  };
  const markers = markersOf(known.map(({ dimension }) => dimension.linkId));
  const weeks = weeksTable(all, progress, axis);
  return {
    ...around,
    tiles: all.flatMap((series) => tileOf(series, markers, around, telling)),
    hasMonths: isMonthly,
    table: grain === 'month' ? monthsTable(all, around) : weeks,
    weeks,
    open: openWeeksWords(open, reader),
    hasMarksRow: isLong(axis),
    marks: countOf(around),
    span: spanOf(axis),
  };
}

function tileOf(
  series: DimensionSeries,
  markers: ReturnType<typeof markersOf>,
  around: Surroundings,
  telling: Telling,
): readonly Tile[] {
  const marker = markers.get(series.dimension.linkId);
  if (!marker) return [];
  const spec = smallSpec(series, marker, around);
  return [{ series, marker, spec, sentence: sentenceOf(series, telling) }];
}

function countOf(around: Pick<Surroundings, 'progress' | 'axis'>): string {
  const { sessions, practices } = marksOf(around);
  return marksWords(sessions.length, practices.length);
}

/** With the year always: this stands on paper. */
const spanOf = ({ first, end }: Axis): string =>
  `${dayInWords(dayOf(first))} to ${dayInWords(dayOf(end - 1))}`;

/** What stands above the pictures: how many there are, what a gap is where weeks are drawn, and how many weeks are open. */
export function introOf(ways: string, gap: string, closeness: Closeness | null): string {
  const words = [`${capital(ways)} of being close, each on its own.`];
  if (closeness?.grain === 'week') words.push(gap);
  if (closeness?.open) words.push(closeness.open);
  return words.join(' ');
}
