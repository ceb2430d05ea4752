import { instantsAt, wallTimeAt } from '../sessions/zone';
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

/** The first instant of a calendar day in a zone, also where its midnight is left out. */
export function startOfDay(day: string, timeZone: string): Date | null {
  const [midnight] = instantsAt({ day, time: '00:00' }, timeZone);
  if (midnight) return midnight;
  const [one] = instantsAt({ day, time: '01:00' }, timeZone);
  return one ?? null;
}

/** The calendar day so many days later (or, below zero, earlier). */
export function dayAfter(day: string, days: number): string | null {
  const at = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(at) ? null : wallTimeAt(new Date(at + days * 86_400_000), 'UTC').day;
}
