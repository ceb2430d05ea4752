import type { GivenBefore } from '../../domain/practices/given-before';
import type { PracticeAssignment } from '../../domain/practices/assignment';
import type { Rule } from '../../domain/library-practices/cadence';
import type { Consideration } from '../../domain/practices/consideration';
import type { FollowedPractice } from '../../domain/practices/followed-practice';
import type {
  Category,
  Caution,
  Participants,
} from '../../domain/library-practices/library-practice';
import type { PracticeStatus } from '../../domain/practices/practice';
import type { PracticeColumns } from '../library-practices/practice-rows';

type HeadColumns = Pick<
  PracticeColumns,
  'title' | 'category' | 'participants' | 'minutes' | 'rule' | 'times'
>;

interface FollowedRow extends HeadColumns {
  readonly id: string;
  readonly client_id: string;
  readonly client_name: string;
  readonly status: string;
  readonly why: string | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly assigned_at: string;
  readonly opens_at: string | null;
  readonly programme_run_id: string | null;
  readonly position: number | null;
  readonly revision: number;
  readonly last_tried_on: string | null;
  readonly tries: number;
  readonly unread: number;
  readonly held_since: string | null;
}

interface ConsiderationRow {
  readonly kind: string;
  readonly caution: string | null;
  readonly said_at: string | null;
}

export const followedFrom = (row: FollowedRow): FollowedPractice => ({
  title: row.title,
  // The database checks every word and rule before it keeps it.
  category: row.category as Category,
  participants: row.participants as Participants,
  minutes: row.minutes,
  cadence: { rule: row.rule as Rule | null, times: row.times },
  id: row.id,
  clientId: row.client_id,
  clientName: row.client_name,
  status: row.status as PracticeStatus,
  why: row.why,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  assignedAt: row.assigned_at,
  opensAt: row.opens_at,
  programmeRunId: row.programme_run_id,
  position: row.position,
  revision: row.revision,
  lastTriedOn: row.last_tried_on,
  tries: row.tries,
  unread: row.unread,
  heldSince: row.held_since,
});

interface GivenRow {
  readonly library_practice_id: string;
  readonly used_at: string;
  readonly given_at: string | null;
  readonly tries: number;
}

export const givenBeforeFrom = (row: GivenRow): GivenBefore => ({
  libraryPracticeId: row.library_practice_id,
  usedAt: row.used_at,
  givenAt: row.given_at,
  tries: row.tries,
});

export function considerationFrom({ kind, caution, said_at }: ConsiderationRow): Consideration {
  return kind === 'caution'
    ? { kind, caution: caution as Caution, saidAt: said_at ?? '' }
    : { kind: kind as Exclude<Consideration['kind'], 'caution'> };
}

/** What is said of a practice and of a programme alike; what is left out the functions take for none. */
export const practiceArguments = ({
  clientId,
  why,
  startsOn,
  isConfirmed,
}: Pick<PracticeAssignment, 'clientId' | 'why' | 'startsOn' | 'isConfirmed'>) => ({
  p_client_id: clientId,
  p_confirmed: isConfirmed,
  ...(why ? { p_why: why } : {}),
  ...(startsOn ? { p_starts_on: startsOn } : {}),
});
