import { type ComparedAxis, isCompared, type Radar } from './radar';
import { figure } from './words';
import { capital } from '../words/capital';

/** "In the latest four weeks higher: Seen (4, then 6). The same: Trust (5)." Of what has answers enough in both. */
export function radarSentence(radar: Radar): string {
  const axes = radar.axes.filter(isCompared);
  const groups = [
    ['higher', axes.filter(({ first, latest }) => latest > first)],
    ['lower', axes.filter(({ first, latest }) => latest < first)],
    ['the same', axes.filter(({ first, latest }) => latest === first)],
  ] as const;
  const [begin, ...others] = groups
    .filter(([, found]) => found.length > 0)
    .map(([word, found]) => `${word}: ${found.map(pairWords).join(', ')}`);
  return `In the latest four weeks ${[begin, ...others.map(capital)].join('. ')}.`;
}

const pairWords = ({ dimension, first, latest }: ComparedAxis): string =>
  first === latest
    ? `${dimension.label} (${figure(first)})`
    : `${dimension.label} (${figure(first)}, then ${figure(latest)})`;
