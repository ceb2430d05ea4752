import type { PracticeText } from '../library-practices/library-practice';

/**
 * proposed until the client accepts it or sets it aside; then theirs to pause, resume, stop or finish.
 * withdrawn: the coach took it back, and the client sees it no more.
 */
export const practiceStatuses = [
  'proposed',
  'accepted',
  'paused',
  'stopped',
  'set_aside',
  'finished',
  'withdrawn',
] as const;
export type PracticeStatus = (typeof practiceStatuses)[number];

/** What a client may say of a practice. `accept` is also the way back from set aside or stopped. */
export const practiceAnswers = [
  'accept',
  'set_aside',
  'pause',
  'resume',
  'stop',
  'finish',
] as const;
export type PracticeAnswer = (typeof practiceAnswers)[number];

/** A practice as it was assigned to somebody: a copy, which no later edit of the library changes. */
export interface Practice extends PracticeText {
  readonly id: string;
  readonly coachId: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly libraryPracticeId: string | null;
  /** In the coach's own words, or left out. */
  readonly why: string | null;
  /** Calendar days (YYYY-MM-DD) of the client; null is open. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly status: PracticeStatus;
  /** Programme it came with, and where in it. */
  readonly programmeRunId: string | null;
  readonly position: number | null;
  /** From when the client sees it, an instant; null while it waits for the one before. */
  readonly opensAt: string | null;
  readonly assignedAt: string;
  readonly revision: number;
}

const answered: Readonly<Record<PracticeAnswer, PracticeStatus>> = {
  accept: 'accepted',
  set_aside: 'set_aside',
  pause: 'paused',
  resume: 'accepted',
  stop: 'stopped',
  finish: 'finished',
};

const open: Readonly<Record<PracticeStatus, readonly PracticeAnswer[]>> = {
  proposed: ['accept', 'set_aside'],
  accepted: ['pause', 'stop', 'finish'],
  paused: ['resume', 'stop', 'finish'],
  stopped: ['accept'],
  set_aside: ['accept'],
  finished: ['accept'],
  withdrawn: [],
};

/** What the client can say of a practice in that state; the database has the same rule. */
export const answersTo = (status: PracticeStatus): readonly PracticeAnswer[] => open[status];

export const statusAfter = (answer: PracticeAnswer): PracticeStatus => answered[answer];
