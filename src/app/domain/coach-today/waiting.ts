import type { WaitKind } from '../clients/wait';

/** Today leaves to the list of clients what is read in its own time. */
export type WaitingKind = Exclude<WaitKind, 'check_in_to_read' | 'check_in_unusual'>;

/** Something on the coach's Today. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly clientId: string;
  readonly clientName: string;
  /** Absent for an invitation. */
  readonly assignmentId: string | null;
  /** What was given is called; null where nothing was. */
  readonly formTitle: string | null;
  readonly at: string;
  /** How many things the client would rather say live. */
  readonly liveTopics: number;
  /** Whether an invitation has run out. */
  readonly expired: boolean;
  /** What a reflection is about, or the step that waits. */
  readonly practice: { readonly id: string; readonly title: string } | null;
  /** The reflection; of a step that waits, the one that says why, if any. */
  readonly logId: string | null;
}
