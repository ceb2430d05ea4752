import type { Rule } from '../../domain/practices/cadence';
import type {
  Caution,
  Category,
  Participants,
  Tier,
} from '../../domain/practices/library-practice';
import type { Practice, PracticeStatus } from '../../domain/practices/practice';

/** As the columns give it. The database's checks hold the words to the unions. */
export interface PracticeRow {
  readonly id: string;
  readonly coach_id: string;
  readonly client_id: string;
  readonly session_id: string | null;
  readonly library_practice_id: string | null;
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
  readonly why: string | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly status: string;
  readonly programme_run_id: string | null;
  readonly position: number | null;
  readonly opens_at: string | null;
  readonly assigned_at: string;
  readonly revision: number;
}

export const practiceFrom = (row: PracticeRow): Practice => ({
  id: row.id,
  coachId: row.coach_id,
  clientId: row.client_id,
  sessionId: row.session_id,
  libraryPracticeId: row.library_practice_id,
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
  why: row.why,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  status: row.status as PracticeStatus,
  programmeRunId: row.programme_run_id,
  position: row.position,
  opensAt: row.opens_at,
  assignedAt: row.assigned_at,
  revision: row.revision,
});
