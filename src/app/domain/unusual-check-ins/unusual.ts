/**
 * "Unusual for you": an individuals chart (XmR), as in Wheeler, Understanding Variation, and in the NIST/SEMATECH
 * e-Handbook of Statistical Methods, 6.3.2.2. The database has the same rules (docs/progress.md); both are held to
 * supabase/tests/progress-vectors.json.
 */
export interface Limits {
  readonly mean: number;
  readonly movingRange: number;
  /** Never cut to the scale. */
  readonly low: number;
  readonly high: number;
}

export interface Unusual {
  /** Outside of what was usual; or eight in a row more than half a step beyond the mean before them, on one side. */
  readonly rule: 'outside' | 'run';
  readonly side: 'above' | 'below';
  /** That against which it is unusual. */
  readonly mean: number;
}

const factor = 2.66;
/** Whole numbers show nothing smaller than one step. */
const leastWidth = 1;
export const leastBaseline = 5;
const runLength = 8;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const ranges = (values: readonly number[]): number =>
  sum(values.slice(1).map((value, nr) => Math.abs(value - (values[nr] ?? value))));

/** What is usual after these answers; null while there are too few. */
export function limitsOf(baseline: readonly number[]): Limits | null {
  if (baseline.length < leastBaseline) return null;
  const mean = sum(baseline) / baseline.length;
  const movingRange = ranges(baseline) / (baseline.length - 1);
  const width = Math.max(factor * movingRange, leastWidth);
  return { mean, movingRange, low: mean - width, high: mean + width };
}

/** What is to be said of the last of these answers, all of one dimension and series, oldest first. */
export function unusual(answers: readonly number[]): Unusual | null {
  const last = answers.at(-1);
  return last === undefined ? null : (outside(answers.slice(0, -1), last) ?? run(answers));
}

/** In whole numbers, so that an answer on the limit is not pushed over it by a rounding. */
function outside(baseline: readonly number[], value: number): Unusual | null {
  const count = baseline.length;
  if (count < leastBaseline) return null;
  const total = sum(baseline);
  const distance = Math.abs(value * count - total);
  const isFar = distance * (count - 1) * 100 > factor * 100 * ranges(baseline) * count;
  if (!isFar || distance <= leastWidth * count) return null;
  return { rule: 'outside', side: value * count > total ? 'above' : 'below', mean: total / count };
}

/** More than half a step, for whole numbers show nothing smaller; in whole numbers again. */
function run(answers: readonly number[]): Unusual | null {
  const baseline = answers.slice(0, -runLength);
  if (baseline.length < leastBaseline) return null;
  const total = sum(baseline);
  const sides = answers
    .slice(-runLength)
    .map((value) => value * baseline.length - total)
    .map((distance) => (2 * Math.abs(distance) > baseline.length ? Math.sign(distance) : 0));
  const [side] = sides;
  if (!side || sides.some((other) => other !== side)) return null;
  return { rule: 'run', side: side > 0 ? 'above' : 'below', mean: total / baseline.length };
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The answers of the scale that are within the limits. */
export const usualRange = ({ low, high }: Pick<Limits, 'low' | 'high'>): Range => ({
  from: Math.max(0, Math.ceil(rounded(low))),
  to: Math.min(10, Math.floor(rounded(high))),
});

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
