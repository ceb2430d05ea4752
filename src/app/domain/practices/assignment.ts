import type { PracticeText } from '../library-practices/library-practice';

/** A practice made ready for one client. */
export interface PracticeAssignment {
  readonly clientId: string;
  readonly libraryPracticeId: string;
  readonly sessionId: string | null;
  /** This client's copy, which need not say what the library does. */
  readonly text: PracticeText;
  /** In the coach's own words, or left out. */
  readonly why: string | null;
  /** Calendar days; null is open. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Whether the coach said that it is time, where that is asked for. */
  readonly isConfirmed: boolean;
}

export interface ProgrammeAssignment extends Pick<
  PracticeAssignment,
  'clientId' | 'why' | 'startsOn' | 'isConfirmed'
> {
  readonly programmeId: string;
}
