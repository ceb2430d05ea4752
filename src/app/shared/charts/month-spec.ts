import {
  middleOf,
  monthLines,
  type MonthOfAnswers,
  monthsOfAnswers,
  monthTitle,
} from '../../domain/progress/months';
import { changeWeeks, type DimensionSeries, shownAnswers } from '../../domain/progress/series';
import { figure } from '../../domain/progress/words';
import { counted } from '../../domain/words/counted';
import type { ChartPoint, LineSpec, Place } from './line-spec';
import type { Marker } from './markers';
import { marksOf, scale, type Surroundings } from './surroundings';

/** One dimension by month: its median, and a bar from the least to the most where there is more than one answer. */
export function monthSpec(
  { dimension, answers }: DimensionSeries,
  marker: Marker,
  surroundings: Surroundings,
): LineSpec {
  const { axis, progress } = surroundings;
  const shown = shownAnswers(answers, axis);
  const months = monthsOfAnswers(shown);
  const placeOf = (one: MonthOfAnswers): Place => ({
    x: middleOf(one, months, axis),
    y: one.median,
  });
  return {
    label: dimension.label,
    marker,
    axis,
    scale,
    points: months.map((one) => pointOf(one, placeOf(one))),
    lines: monthLines(months).map((line) => line.map(placeOf)),
    ranges: months
      .filter(({ answers: all }) => all.length > 1)
      .map((one) => ({ x: placeOf(one).x, low: one.least, high: one.most })),
    medians: [],
    usual: null,
    zones: [],
    ...marksOf(surroundings),
    changes: changeWeeks(shown, progress),
  };
}

/** It opens the latest check-in of its month. */
const pointOf = (one: MonthOfAnswers, place: Place): ChartPoint => ({
  ...place,
  id: one.answers.at(-1)?.checkInId ?? '',
  words: `${monthTitle(one)}: ${monthWords(one)}`,
  isRinged: false,
  isSingle: one.answers.length === 1,
});

/** "median 5, from 3 to 7, four answers" */
function monthWords({ median, least, most, answers }: MonthOfAnswers): string {
  if (answers.length === 1) return `${figure(median)}, one answer`;
  const range = least === most ? `all at ${least}` : `from ${least} to ${most}`;
  return `median ${figure(median)}, ${range}, ${counted(answers.length, 'answer', 'answers')}`;
}
