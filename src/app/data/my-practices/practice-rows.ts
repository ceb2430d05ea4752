import type { Practice, PracticeStatus } from '../../domain/practices/practice';
import { type PracticeColumns, practiceTextFrom } from '../library-practices/practice-rows';

/** As the columns give it. The database's checks hold the words to the unions. */
export interface PracticeRow extends PracticeColumns {
  readonly id: string;
  readonly coach_id: string;
  readonly client_id: string;
  readonly session_id: string | null;
  readonly library_practice_id: string | null;
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
  ...practiceTextFrom(row),
  id: row.id,
  coachId: row.coach_id,
  clientId: row.client_id,
  sessionId: row.session_id,
  libraryPracticeId: row.library_practice_id,
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
