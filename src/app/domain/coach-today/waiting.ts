import type { WaitKind } from '../clients/wait';

/** Today leaves to the list of clients what is read in its own time. */
export type WaitingKind =
  | Exclude<WaitKind, 'check_in_to_read' | 'check_in_unusual'>
  // good to know, and waiting for nothing
  | 'win_shared'
  | 'quiet';

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
  /** Of that reflection, as it is listed here. */
  readonly logRevision: number | null;
  /** The first 300 characters of a reflection, of what is brought or of a win; null where there are none. */
  readonly words: string | null;
  /** The topic or the win. */
  readonly itemId: string | null;
}
