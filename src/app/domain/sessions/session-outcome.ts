import type { Agreement } from '../agreements/agreement';
import type { Session } from './session';

/** What a session left behind, as its coach sees it. */
export interface SessionOutcome {
  readonly notes: readonly SessionNote[];
  readonly practices: readonly { readonly id: string; readonly title: string }[];
  /** Those that the client can still read, the latest first. */
  readonly summaries: readonly { readonly id: string; readonly sentAt: string }[];
  /** The client's next one after it, planned or held. */
  readonly next: Pick<Session, 'id' | 'startsAt'> | null;
}

/** An outcome with what was agreed, in notes and, in other words, in summaries. */
export interface SessionAfter extends SessionOutcome {
  readonly agreements: readonly Agreement[];
}

export interface SessionNote {
  readonly id: string;
  readonly title: string | null;
  /** Its first words that are no heading. */
  readonly excerpt: string;
}

export const noOutcome: SessionOutcome = { notes: [], practices: [], summaries: [], next: null };
