import type { Radar, RadarAxis } from './radar';
import { capital, figure } from './words';

/** "Higher in the latest four weeks: Seen (4, then 6). The same: Trust (5)." */
export function radarSentence({ axes }: Radar): string {
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

const pairWords = ({ dimension, first, latest }: RadarAxis): string =>
  first === latest
    ? `${dimension.label} (${figure(first)})`
    : `${dimension.label} (${figure(first)}, then ${figure(latest)})`;
