import type { CrisisResource } from '../coaches/coach';

/** What a client may read of their own record, and of the coach who keeps it. */
export interface MyRecord {
  readonly clientId: string;
  readonly coachId: string;
  readonly name: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly coachName: string;
  readonly practiceName: string;
  /** Where the coach's clocks are; empty until known. */
  readonly coachTimeZone: string;
  /** Whether the coach was removed: nobody reads along any more. */
  readonly coachHasLeft: boolean;
  /** Where to find help, as this coach keeps it up to date. */
  readonly crisisResources: readonly CrisisResource[];
}
