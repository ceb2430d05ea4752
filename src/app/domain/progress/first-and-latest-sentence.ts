import { type FirstAndLatest, isWhole, type WholePair } from './first-and-latest';
import { figure } from './words';
import { capital } from '../words/capital';

/** "In the latest four weeks higher: Seen (4, then 6). The same: Trust (5)." Of what has answers enough in both. */
export function firstAndLatestSentence({ pairs: all }: FirstAndLatest): string {
  const pairs = all.filter(isWhole);
  const groups = [
    ['higher', pairs.filter(({ first, latest }) => latest > first)],
    ['lower', pairs.filter(({ first, latest }) => latest < first)],
    ['the same', pairs.filter(({ first, latest }) => latest === first)],
  ] as const;
  const [begin, ...others] = groups
    .filter(([, found]) => found.length > 0)
    .map(([word, found]) => `${word}: ${found.map(pairWords).join(', ')}`);
  return `In the latest four weeks ${[begin, ...others.map(capital)].join('. ')}.`;
}

const pairWords = ({ dimension, first, latest }: WholePair): string =>
  first === latest
    ? `${dimension.label} (${figure(first)})`
    : `${dimension.label} (${figure(first)}, then ${figure(latest)})`;
