import type { Outcome } from '../practices/practice-log';
import { plain, type Table } from './table';
import { inOrder } from '../words/in-order';

interface TriedPractice {
  readonly title: string;
  readonly logs: readonly { readonly day: string; readonly outcome: Outcome }[];
}

/** The tries of all practices, a row each, the latest day first. */
export function triesTable(
  practices: readonly TriedPractice[],
  words: Readonly<Record<Outcome, string>>,
): Table {
  const rows = practices.flatMap(({ title, logs }) =>
    logs.map(({ day, outcome }) => ({
      day,
      title: day,
      cells: [plain(title), plain(words[outcome])],
    })),
  );
  rows.sort((one, other) => inOrder(other.day, one.day));
  return { head: ['Day', 'Practice', 'What'], rows };
}
