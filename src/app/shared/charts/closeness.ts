import { dayInWords } from '../../domain/calendar/day-words';
import { axisOf, type Period } from '../../domain/progress/period';
import type { Progress } from '../../domain/progress/progress';
import { marksWords, sentenceOf } from '../../domain/progress/sentence';
import { type DimensionSeries, seriesOf } from '../../domain/progress/series';
import { type Table, weeksTable } from '../../domain/progress/table';
import { type Axis, isWithin } from '../../domain/calendar/axis';
import { dayNumber, dayOf } from '../../domain/calendar/day';
import type { Reader } from '../../domain/progress/words';
import { smallSpec, type Surroundings } from './dimension-spec';
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
  readonly table: Table;
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
}

export function closenessOf(
  progress: Progress,
  period: Period,
  { today, reader, since }: Around,
): Closeness {
  const axis = axisOf(period, progress, today, since);
  const around = { progress, axis, today };
  const known = seriesOf(progress);
  // To the one whose weeks they are, nothing is shown of what they never answered.
  const all = known.filter(({ answers }) => reader === 'coach' || answers.length > 0);
  const markers = markersOf(known.map(({ dimension }) => dimension.linkId));
  const telling = { ...progress, axis, reader, today };
  const tiles = all.flatMap((series) => {
    const marker = markers.get(series.dimension.linkId);
    if (!marker) return [];
    const spec = smallSpec(series, marker, around);
    return [{ series, marker, spec, sentence: sentenceOf(series, telling) }];
  });
  const shown = ({ on }: { readonly on: string }) => isWithin(axis, dayNumber(on));
  return {
    ...around,
    tiles,
    table: weeksTable(all, progress, axis),
    marks: marksWords(
      progress.sessions.filter(shown).length,
      progress.practices.filter(shown).length,
    ),
    // A year always: this stands on paper.
    span: `${dayInWords(dayOf(axis.first))} to ${dayInWords(dayOf(axis.end - 1))}`,
  };
}
