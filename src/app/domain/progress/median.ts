import type { Answer } from './series';

/** The middle of the values; of an even number, the middle between the two in the middle. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const windowDays = 28;
/** No trend from fewer. */
const leastAnswers = 3;

export interface MedianPoint {
  readonly answer: Answer;
  /** Null where four weeks hold too few answers that mean the same. */
  readonly median: number | null;
}

/** The median of the four weeks that end with the week of each answer. */
export const fourWeekMedians = (answers: readonly Answer[]): readonly MedianPoint[] =>
  answers.map((answer) => {
    const within = answers.filter(
      ({ series, week }) =>
        series === answer.series && week <= answer.week && week > answer.week - windowDays,
    );
    const values = within.map(({ value }) => value);
    return { answer, median: values.length < leastAnswers ? null : median(values) };
  });
