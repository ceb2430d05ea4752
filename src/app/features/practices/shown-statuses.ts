import { openStatuses } from '../../domain/practices/followed-practice';
import { type PracticeStatus, practiceStatuses } from '../../domain/practices/practice';
import { statusWords } from '../../domain/practices/status-words';

/** What a chip stands for; `open` is all that was not ended. */
export type Shown = 'open' | PracticeStatus;

export const chips: readonly { readonly shown: Shown; readonly words: string }[] = [
  { shown: 'open', words: 'All open' },
  ...practiceStatuses.map((shown) => ({ shown, words: statusWords[shown] })),
];

/** What the address asks for. */
export const shownIn = (word: string | undefined): Shown =>
  practiceStatuses.find((status) => status === word) ?? 'open';

export const statusesOf = (shown: Shown): readonly PracticeStatus[] =>
  shown === 'open' ? openStatuses : [shown];
