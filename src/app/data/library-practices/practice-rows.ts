import type { Rule } from '../../domain/library-practices/cadence';
import type {
  Category,
  Caution,
  LibraryPractice,
  LibraryText,
  Participants,
  PracticeText,
  Tier,
} from '../../domain/library-practices/library-practice';
import type { Pace, StepTimer } from '../../domain/library-practices/timers';

/** The columns that say what a practice is: the same in the library and where it is assigned. */
export interface PracticeColumns {
  readonly title: string;
  readonly category: string;
  readonly participants: string;
  readonly minutes: number;
  readonly rule: string | null;
  readonly times: number;
  readonly steps: readonly string[];
  readonly notice: string;
  readonly not_when: string;
  /** JSON, which the database holds to its shape. */
  readonly timers: unknown;
  readonly pace: unknown;
  readonly tier: string;
  readonly cautions: readonly string[];
}

interface LibraryColumns extends PracticeColumns {
  readonly id: string;
  readonly coach_id: string | null;
  readonly for_coach: string;
  readonly ladder: string | null;
  readonly rung: number | null;
  readonly archived_at: string | null;
  readonly revision: number;
}

export const practiceTextFrom = (row: PracticeColumns): PracticeText => ({
  title: row.title,
  category: row.category as Category,
  participants: row.participants as Participants,
  minutes: row.minutes,
  cadence: { rule: row.rule as Rule | null, times: row.times },
  steps: row.steps,
  notice: row.notice,
  notWhen: row.not_when,
  timers: (row.timers as readonly StepTimer[]).map(timerJson),
  pace: row.pace === null ? null : paceJson(row.pace as Pace),
  tier: row.tier as Tier,
  cautions: row.cautions as readonly Caution[],
});

export const libraryPracticeFrom = (row: LibraryColumns): LibraryPractice => ({
  ...practiceTextFrom(row),
  forCoach: row.for_coach,
  id: row.id,
  isBuiltIn: row.coach_id === null,
  ladder: row.ladder,
  rung: row.rung,
  archivedAt: row.archived_at,
  revision: row.revision,
});

/** As columns that a coach may write. */
export function practiceRow(text: LibraryText) {
  const { notWhen, forCoach, ...same } = libraryJson(text);
  return { ...same, not_when: notWhen, for_coach: forCoach };
}

// Each name by itself, in the order of the app: the database gives them back in its own.
const timerJson = ({ step, seconds, label }: StepTimer) => ({ step, seconds, label });
const paceJson = ({ in: breathIn, hold, out }: Pace) => ({ in: breathIn, hold, out });

/** As the library takes a practice. */
export const libraryJson = (text: LibraryText) => ({
  ...practiceJson(text),
  forCoach: text.forCoach,
});

/** As a practice is assigned: in the words for the client alone. */
export const practiceJson = (text: PracticeText) => ({
  title: text.title,
  category: text.category,
  participants: text.participants,
  minutes: text.minutes,
  rule: text.cadence.rule,
  times: text.cadence.times,
  steps: [...text.steps],
  notice: text.notice,
  notWhen: text.notWhen,
  timers: text.timers.map(timerJson),
  pace: text.pace && paceJson(text.pace),
  tier: text.tier,
  cautions: [...text.cautions],
});
