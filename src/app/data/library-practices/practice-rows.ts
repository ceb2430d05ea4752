import type { Rule } from '../../domain/library-practices/cadence';
import type {
  Category,
  Caution,
  LibraryPractice,
  Participants,
  PracticeText,
  Tier,
} from '../../domain/library-practices/library-practice';

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
  readonly tier: string;
  readonly cautions: readonly string[];
}

interface LibraryColumns extends PracticeColumns {
  readonly id: string;
  readonly coach_id: string | null;
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
  tier: row.tier as Tier,
  cautions: row.cautions as readonly Caution[],
});

export const libraryPracticeFrom = (row: LibraryColumns): LibraryPractice => ({
  ...practiceTextFrom(row),
  id: row.id,
  isBuiltIn: row.coach_id === null,
  ladder: row.ladder,
  rung: row.rung,
  archivedAt: row.archived_at,
  revision: row.revision,
});

/** As columns that a coach may write. */
export function practiceRow(text: PracticeText) {
  const { notWhen, ...same } = practiceJson(text);
  return { ...same, not_when: notWhen };
}

/** As the functions take a practice. */
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
  tier: text.tier,
  cautions: [...text.cautions],
});
