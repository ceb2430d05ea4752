import type { CheckIn, Dimension, Progress } from './progress';
import { type Limits, limitsOf, type Unusual, unusual } from '../unusual-check-ins/unusual';
import { type Axis, isWithin } from '../calendar/axis';
import { dayNumber } from '../calendar/day';

/** One answer of a dimension, with what its own past says of it. */
export interface Answer {
  readonly checkInId: string;
  readonly onDate: string;
  /** The day number of its Monday. */
  readonly week: number;
  readonly value: number;
  readonly series: string;
  /** What was usual before it; null while there was too little. */
  readonly usual: Limits | null;
  readonly unusual: Unusual | null;
}

/** A dimension and all that was answered of it, oldest first. */
export interface DimensionSeries {
  readonly dimension: Dimension;
  readonly answers: readonly Answer[];
}

/** A check-in is about a whole week, and stands in its middle: so many days after its Monday. */
export const midweek = 3;

/** As few make no line. */
export const leastForALine = 3;

/**
 * The dimensions as they are asked now, then those of former check-ins. One that only those are asked who chose it
 * stands here once it was answered, so that not to have chosen it looks like every other silence.
 */
export function seriesOf(progress: Progress): readonly DimensionSeries[] {
  const asked = progress.versions.at(-1)?.dimensions ?? [];
  const known = new Map(progress.versions.flatMap(({ dimensions }) => dimensions.map(byLink)));
  const now = new Map(asked.map(byLink));
  return [...new Map([...now, ...known]).values()]
    .map((dimension) => ({ dimension, answers: answersOf(dimension.linkId, progress) }))
    .filter(
      ({ dimension, answers }) =>
        answers.length > 0 || (now.has(dimension.linkId) && !dimension.optIn),
    );
}

const byLink = (dimension: Dimension) => [dimension.linkId, dimension] as const;

function answersOf(linkId: string, { versions, checkIns }: Progress): readonly Answer[] {
  const series = new Map(versions.map((version) => [version.id, version.series]));
  const before = new Map<string, number[]>();
  return checkIns.flatMap((checkIn) => {
    const value = checkIn.values[linkId];
    if (value === undefined) return [];
    const own = series.get(checkIn.versionId) ?? checkIn.versionId;
    const values = before.get(own) ?? [];
    const usual = limitsOf(values);
    before.set(own, [...values, value]);
    return [
      { ...placed(checkIn), value, series: own, usual, unusual: unusual([...values, value]) },
    ];
  });
}

const placed = ({ id, onDate }: CheckIn) => ({
  checkInId: id,
  onDate,
  week: dayNumber(onDate),
});

export const shownAnswers = (answers: readonly Answer[], axis: Axis): readonly Answer[] =>
  answers.filter(({ week }) => isWithin(axis, week));

/**
 * How many days lie between two answers as a rule: the distance that is most frequent, but no more than was agreed.
 * What was agreed before is not kept, so that weeks left out of a weekly rhythm stay open when it has become another.
 */
function rhythmOf(answers: readonly Answer[], everyWeeks: number): number {
  const counts = new Map<number, number>();
  for (const [nr, { week }] of answers.slice(1).entries()) {
    const distance = week - (answers[nr]?.week ?? week);
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([near, few], [far, many]) => many - few || near - far);
  return Math.min(everyWeeks * 7, byCount[0]?.[0] ?? 7);
}

/** The runs of answers that a line joins: no longer apart than their rhythm, and all of one meaning. */
export function pieces(
  answers: readonly Answer[],
  everyWeeks: number,
): readonly (readonly Answer[])[] {
  const rhythms = new Map(
    [...new Set(answers.map(({ series }) => series))].map((series) => [
      series,
      rhythmOf(ofSeries(answers, series), everyWeeks),
    ]),
  );
  const all: Answer[][] = [];
  for (const answer of answers) {
    const piece = all.at(-1);
    const last = piece?.at(-1);
    const isNext =
      last?.series === answer.series &&
      answer.week - last.week <= (rhythms.get(answer.series) ?? 7);
    if (piece && isNext) piece.push(answer);
    else all.push([answer]);
  }
  return all;
}

/** The pieces that are drawn as a line: of a series with three answers at least. */
export function lines(
  answers: readonly Answer[],
  everyWeeks: number,
): readonly (readonly Answer[])[] {
  return pieces(answers, everyWeeks).filter(
    ([first]) => first && ofSeries(answers, first.series).length >= leastForALine,
  );
}

/** The answers from which on something else was asked, by the series of the one before. */
export const changes = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter((answer, nr) => nr > 0 && answers[nr - 1]?.series !== answer.series);

/** The weeks of the first check-ins that asked something else: an answer may have come only after. */
export const changeWeeks = (
  answers: readonly Answer[],
  { versions, checkIns }: Pick<Progress, 'versions' | 'checkIns'>,
): readonly number[] =>
  changes(answers).map((answer) => {
    const before = answers[answers.indexOf(answer) - 1]?.week ?? answer.week;
    const same = versions.filter(({ series }) => series === answer.series).map(({ id }) => id);
    const begun = checkIns
      .filter(({ values, versionId }) => hasAny(values) && same.includes(versionId))
      .map(({ onDate }) => dayNumber(onDate))
      .find((week) => week > before);
    return begun ?? answer.week;
  });

/** The week of the latest check-in of which anything is to be seen: one that is kept looks like one that is not there. */
export const newestWeek = ({ checkIns }: Pick<Progress, 'checkIns'>): number | null => {
  const newest = checkIns.filter(({ values }) => hasAny(values)).at(-1);
  return newest ? dayNumber(newest.onDate) : null;
};

/** Whether anything of a check-in is to be seen. */
export const hasAny = (values: CheckIn['values']): boolean => Object.keys(values).length > 0;

/** Those that mean the same as the latest. */
export const comparable = (answers: readonly Answer[]): readonly Answer[] =>
  ofSeries(answers, answers.at(-1)?.series ?? '');

const ofSeries = (answers: readonly Answer[], series: string): readonly Answer[] =>
  answers.filter((answer) => answer.series === series);
