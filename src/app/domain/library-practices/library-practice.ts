import type { Cadence } from './cadence';
import type { Pace, StepTimer } from './timers';

export const categories = [
  'communication',
  'vulnerability',
  'four-part',
  'touch',
  'presence',
  'breath',
  'body',
  'repair',
  'celebrate',
  'stress',
  'routine',
  'patience',
] as const;
export type Category = (typeof categories)[number];

/** Whether it takes one person, two, or can be done either way. */
export const participants = ['solo', 'partner', 'either'] as const;
export type Participants = (typeof participants)[number];

/** `coach`: the coach decides for each client when it is time. */
export const tiers = ['open', 'coach'] as const;
export type Tier = (typeof tiers)[number];

/** What an intake may say (its question q44) that a practice should be held against. */
export const cautions = ['breath', 'seiz', 'preg', 'surg', 'trauma'] as const;
export type Caution = (typeof cautions)[number];

/**
 * What a practice says to the client, wherever it is: in the library, or as it was assigned. Lengths are in limits.ts.
 */
export interface PracticeText {
  readonly title: string;
  readonly category: Category;
  readonly participants: Participants;
  readonly minutes: number;
  readonly cadence: Cadence;
  readonly steps: readonly string[];
  /** What to notice; may be empty. */
  readonly notice: string;
  /** When not to do it; may be empty. */
  readonly notWhen: string;
  /** In the order of their steps. */
  readonly timers: readonly StepTimer[];
  readonly pace: Pace | null;
  readonly tier: Tier;
  readonly cautions: readonly Caution[];
}

/** What the library says: to the client, and apart from that to the coach. */
export interface LibraryText extends PracticeText {
  /** Read by coaches alone, and never part of what is assigned; may be empty. */
  readonly forCoach: string;
}

/** A practice of the library: built in, or a coach's own. */
export interface LibraryPractice extends LibraryText {
  readonly id: string;
  readonly isBuiltIn: boolean;
  /** The rungs of a ladder are unlocked one after the other, each by the coach. */
  readonly ladder: string | null;
  readonly rung: number | null;
  readonly archivedAt: string | null;
  readonly revision: number;
}
