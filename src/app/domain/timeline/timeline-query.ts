import type { EntryKind } from './timeline';

/** What is shown of a record. Days are calendar days in the reader's zone, both included. */
export interface TimelineQuery {
  readonly shown: Shown | null;
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

export const everything: TimelineQuery = { shown: null, words: '', from: null, to: null };

/** What a chip stands for. */
export const shownKinds = {
  sessions: ['session'],
  notes: ['note'],
  summaries: ['shared_note'],
  intake: ['intake_sent', 'intake_amended', 'measure'],
  check_ins: ['check_in'],
  practices: ['practice', 'practice_log'],
  status: ['status'],
} as const satisfies Readonly<Record<string, readonly EntryKind[]>>;

export type Shown = keyof typeof shownKinds;

export const isShown = (word: string | undefined): word is Shown =>
  word !== undefined && Object.hasOwn(shownKinds, word);

export const isNarrowed = ({ shown, words, from, to }: TimelineQuery): boolean =>
  shown !== null || words.trim() !== '' || from !== null || to !== null;
