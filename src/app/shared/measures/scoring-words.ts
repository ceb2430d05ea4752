import type { Scoring } from '../../domain/forms';
import { type Measure, rangeOfItem } from '../../domain/measures/measure';

const numbersOf = (linkIds: readonly string[]): readonly number[] =>
  linkIds.map((linkId) => Number(linkId.slice(1)));

/** "1 to 7", or "1, 2, 3, 11" */
function inWords(linkIds: readonly string[]): string {
  const numbers = numbersOf(linkIds);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const isRun = numbers.every((number, place) => number === first + place);
  return isRun && numbers.length > 2 ? `${first} to ${last}` : numbers.join(', ');
}

/** "Sum of items 1 to 7, 0 to 21. Items 4 and 7 count the other way round." */
export function scoringWords(measure: Measure, { op, items, reverse, scale = 1 }: Scoring): string {
  const ranges = numbersOf(items).map((number) => rangeOfItem(measure, number));
  const parts = op === 'mean' ? items.length : 1;
  const ends = (['least', 'most'] as const).map((end) =>
    ranges.reduce((sum, range) => sum + ((range?.[end] ?? 0) * scale) / parts, 0),
  );
  const name = op === 'mean' ? 'Mean' : 'Sum';
  const times = scale === 1 ? '' : ` times ${scale}`;
  const turned = reverse?.length ? ` The other way round: ${inWords(reverse)}.` : '';
  return `${name} of items ${inWords(items)}${times}: ${ends.map((end) => Math.round(end * 100) / 100).join(' to ')}.${turned}`;
}

/** "Consider referral at 10 and more"; nothing where no cut-off was published. */
export function cutOffWords({ cutOff }: Measure): string {
  if (cutOff === null) return '';
  return cutOff.rule === 'below'
    ? `Consider referral below ${cutOff.value}`
    : `Consider referral at ${cutOff.value} and more`;
}

/** "minimal from 0, mild from 5" */
export const bandWords = ({ bands }: Measure): string =>
  bands.map(({ from, label }) => `${label} from ${from}`).join(', ');
