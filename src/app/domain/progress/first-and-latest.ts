import { median } from './median';
import type { Dimension } from './progress';
import type { Answer, DimensionSeries } from './series';

/** Four weeks, by the day numbers of their first and last Monday. */
export interface FourWeeks {
  readonly from: number;
  readonly to: number;
}

export interface Pair {
  readonly dimension: Dimension;
  /** Medians; null where four weeks have fewer than three answers. Never null in both. */
  readonly first: number | null;
  readonly latest: number | null;
}

/** A dimension with both its medians. */
export type WholePair = Pair & { readonly first: number; readonly latest: number };

export interface FirstAndLatest {
  readonly first: FourWeeks;
  readonly latest: FourWeeks;
  readonly pairs: readonly Pair[];
}

/** No trend from fewer. */
const leastAnswers = 3;
const span = 21;

/**
 * The first four weeks against the latest four, of what is asked in the words of today. Null where they overlap, or
 * where no dimension has three answers in both.
 */
export function firstAndLatest(all: readonly DimensionSeries[]): FirstAndLatest | null {
  const answers = ofNewestSeries(all.flatMap((one) => one.answers));
  const weeks = answers.map(({ week }) => week);
  const [begun, ended] = [Math.min(...weeks), Math.max(...weeks)];
  const [first, latest] = [
    { from: begun, to: begun + span },
    { from: ended - span, to: ended },
  ];
  if (!(latest.from > first.to)) return null;
  const pairs = all.flatMap((one) => pairOf(one, new Set(answers), first, latest));
  return pairs.some(isWhole) ? { first, latest, pairs } : null;
}

export const isWhole = (pair: Pair): pair is WholePair =>
  pair.first !== null && pair.latest !== null;

function ofNewestSeries(answers: readonly Answer[]): readonly Answer[] {
  const newest = answers.reduce<Answer | null>(
    (latest, answer) => (latest && latest.week >= answer.week ? latest : answer),
    null,
  );
  return answers.filter(({ series }) => series === newest?.series);
}

function pairOf(
  { dimension, answers }: DimensionSeries,
  known: ReadonlySet<Answer>,
  ...[early, late]: readonly [FourWeeks, FourWeeks]
): readonly Pair[] {
  const within = ({ from, to }: FourWeeks) => {
    const values = answers
      .filter((answer) => known.has(answer) && answer.week >= from && answer.week <= to)
      .map(({ value }) => value);
    return values.length < leastAnswers ? null : median(values);
  };
  const [first, latest] = [within(early), within(late)];
  return first === null && latest === null ? [] : [{ dimension, first, latest }];
}
