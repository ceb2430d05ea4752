import { dayAndMonth } from '../../domain/calendar/day-words';
import { fourWeekMedians, type MedianPoint } from '../../domain/progress/median';
import {
  type Answer,
  changeWeeks,
  type DimensionSeries,
  lines,
  midweek,
  shownAnswers,
} from '../../domain/progress/series';
import { dayOf } from '../../domain/calendar/day';
import type { ChartPoint, LineSpec, Place } from './line-spec';
import type { Marker } from './markers';
import { monthSpec } from './month-spec';
import { isLong, marksOf, noMarks, scale, type Surroundings } from './surroundings';

const placeOf = ({ week, value }: Answer): Place => ({ x: week + midweek, y: value });

const pointOf = (answer: Answer, today: string): ChartPoint => ({
  ...placeOf(answer),
  id: answer.checkInId,
  words: `Week of ${dayAndMonth(dayOf(answer.week), today)}: ${answer.value}${answer.unusual ? ', unusual' : ''}`,
  isRinged: false,
});

export function smallSpec(
  one: DimensionSeries,
  marker: Marker,
  surroundings: Surroundings,
): LineSpec {
  const { axis, grain } = surroundings;
  const spec = (grain === 'month' ? monthSpec : weekSpec)(one, marker, surroundings);
  return isLong(axis) ? { ...spec, ...noMarks } : spec;
}

/** What was usual is shown where the latest answer is not. */
function weekSpec(
  { dimension, answers }: DimensionSeries,
  marker: Marker,
  surroundings: Surroundings,
): LineSpec {
  const { progress, axis, today } = surroundings;
  const shown = shownAnswers(answers, axis);
  const last = shown.at(-1);
  return {
    label: dimension.label,
    marker,
    axis,
    scale,
    points: shown.map((answer) => pointOf(answer, today)),
    lines: lines(shown, progress.everyWeeks).map((piece) => piece.map(placeOf)),
    ranges: [],
    medians: [],
    usual: last?.unusual ? last.usual : null,
    zones: [],
    ...marksOf(surroundings),
    changes: changeWeeks(shown, progress),
  };
}

/** Large: weeks with the medians, and what was usual before the latest answer wherever that is known. */
export function largeSpec(
  one: DimensionSeries,
  marker: Marker,
  surroundings: Surroundings,
): LineSpec {
  if (surroundings.grain === 'month') return monthSpec(one, marker, surroundings);
  const weeks = weekSpec(one, marker, surroundings);
  const shown = shownAnswers(one.answers, surroundings.axis);
  const medians = fourWeekMedians(one.answers).filter(({ answer }) => shown.includes(answer));
  return {
    ...weeks,
    points: weeks.points.map((point, nr) => ({
      ...point,
      isRinged: shown[nr]?.unusual !== null && nr < shown.length - 1,
    })),
    medians: medianPieces(medians, surroundings.progress.everyWeeks),
    usual: shown.at(-1)?.usual ?? null,
  };
}

/** As open as the line itself. */
function medianPieces(
  points: readonly MedianPoint[],
  everyWeeks: number,
): readonly (readonly Place[])[] {
  const known = new Map(points.map(({ answer, median }) => [answer, median]));
  const answers = points.filter(({ median }) => median !== null).map(({ answer }) => answer);
  return lines(answers, everyWeeks).map((piece) =>
    piece.map((answer) => ({ x: answer.week + midweek, y: known.get(answer) ?? 0 })),
  );
}
