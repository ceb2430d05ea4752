import { dayAndMonth } from '../../domain/calendar/day-words';
import { fourWeekMedians, type MedianPoint } from '../../domain/progress/median';
import type { Progress } from '../../domain/progress/progress';
import {
  type Answer,
  changeWeeks,
  type DimensionSeries,
  lines,
  shownAnswers,
} from '../../domain/progress/series';
import { type Axis, isWithin } from '../../domain/calendar/axis';
import { dayNumber, dayOf } from '../../domain/calendar/day';
import type { ChartPoint, LineSpec, Place } from './line-spec';
import type { Marker } from './markers';

/** A check-in is about a whole week; it stands in its middle. */
const midweek = 3;

export interface Surroundings {
  readonly progress: Progress;
  readonly axis: Axis;
  readonly today: string;
}

const placeOf = ({ week, value }: Answer): Place => ({ x: week + midweek, y: value });

const pointOf = (answer: Answer, today: string): ChartPoint => ({
  ...placeOf(answer),
  id: answer.checkInId,
  words: `Week of ${dayAndMonth(dayOf(answer.week), today)}: ${answer.value}${answer.unusual ? ', unusual' : ''}`,
  isRinged: false,
});

const daysOf = (marks: readonly { readonly on: string }[], axis: Axis): readonly number[] =>
  marks.map(({ on }) => dayNumber(on)).filter((day) => isWithin(axis, day));

/** Small: what was usual is shown where the latest answer is not. */
export function smallSpec(
  { dimension, answers }: DimensionSeries,
  marker: Marker,
  { progress, axis, today }: Surroundings,
): LineSpec {
  const shown = shownAnswers(answers, axis);
  const last = shown.at(-1);
  return {
    label: dimension.label,
    marker,
    axis,
    scale: { min: 0, max: 10, step: 5 },
    points: shown.map((answer) => pointOf(answer, today)),
    lines: lines(shown, progress.everyWeeks).map((piece) => piece.map(placeOf)),
    medians: [],
    usual: last?.unusual ? last.usual : null,
    zones: [],
    sessions: daysOf(progress.sessions, axis),
    practices: daysOf(progress.practices, axis),
    changes: changeWeeks(shown, progress),
  };
}

/** Large: with the medians, and what was usual before the latest answer wherever that is known. */
export function largeSpec(
  one: DimensionSeries,
  marker: Marker,
  surroundings: Surroundings,
): LineSpec {
  const small = smallSpec(one, marker, surroundings);
  const shown = shownAnswers(one.answers, surroundings.axis);
  const medians = fourWeekMedians(one.answers).filter(({ answer }) => shown.includes(answer));
  return {
    ...small,
    points: small.points.map((point, nr) => ({
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
