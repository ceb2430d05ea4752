import { median } from './median';
import type { Dimension } from './progress';
import type { Answer, DimensionSeries } from './series';

/** Four weeks, by the day numbers of their first and last Monday. */
export interface FourWeeks {
  readonly from: number;
  readonly to: number;
}

export interface RadarAxis {
  readonly dimension: Dimension;
  /** Medians; null where four weeks have fewer than three answers. Never null in both. */
  readonly first: number | null;
  readonly latest: number | null;
}

/** A dimension with both its corners. */
export type ComparedAxis = RadarAxis & { readonly first: number; readonly latest: number };

export interface Radar {
  readonly first: FourWeeks;
  readonly latest: FourWeeks;
  readonly axes: readonly RadarAxis[];
}

const leastAxes = 3;
/** No trend from fewer. */
const leastAnswers = 3;
const span = 21;

/**
 * The first four weeks against the latest four, of what is asked in the words of today. Null where they overlap, or
 * where fewer than three dimensions have three answers in both.
 */
export function radarOf(all: readonly DimensionSeries[]): Radar | null {
  const answers = ofNewestSeries(all.flatMap((one) => one.answers));
  const weeks = answers.map(({ week }) => week);
  const [begun, ended] = [Math.min(...weeks), Math.max(...weeks)];
  const [first, latest] = [
    { from: begun, to: begun + span },
    { from: ended - span, to: ended },
  ];
  if (!(latest.from > first.to)) return null;
  const axes = all.flatMap((one) => axisFor(one, new Set(answers), first, latest));
  return axes.filter(isCompared).length < leastAxes ? null : { first, latest, axes };
}

export const isCompared = (axis: RadarAxis): axis is ComparedAxis =>
  axis.first !== null && axis.latest !== null;

function ofNewestSeries(answers: readonly Answer[]): readonly Answer[] {
  const newest = answers.reduce<Answer | null>(
    (latest, answer) => (latest && latest.week >= answer.week ? latest : answer),
    null,
  );
  return answers.filter(({ series }) => series === newest?.series);
}

function axisFor(
  { dimension, answers }: DimensionSeries,
  known: ReadonlySet<Answer>,
  ...[early, late]: readonly [FourWeeks, FourWeeks]
): readonly RadarAxis[] {
  const within = ({ from, to }: FourWeeks) => {
    const values = answers
      .filter((answer) => known.has(answer) && answer.week >= from && answer.week <= to)
      .map(({ value }) => value);
    return values.length < leastAnswers ? null : median(values);
  };
  const [first, latest] = [within(early), within(late)];
  return first === null && latest === null ? [] : [{ dimension, first, latest }];
}
