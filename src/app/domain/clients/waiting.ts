export type WaitingKind = 'intake_to_read' | 'in_progress' | 'not_started' | 'invited';

/** Something on the coach's Today. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly clientId: string;
  readonly clientName: string;
  /** Absent for an invitation. */
  readonly assignmentId: string | null;
  readonly at: string;
  /** How many things the client would rather say live. */
  readonly liveTopics: number;
  /** Whether an invitation has run out. */
  readonly expired: boolean;
}
