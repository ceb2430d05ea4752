import type { AnswerState, AnswerValue, Visibility } from '../forms';
import { answerIn, type Reply } from './reply';

/** An answer as the server has it. */
export interface StoredAnswer {
  readonly linkId: string;
  /** Null: none is stored. */
  readonly state: AnswerState | null;
  readonly value: AnswerValue | null;
  readonly visibility: Visibility;
  /** Another one after every change of content; 0 where none is stored. It is drawn by lot, and counts nothing. */
  readonly revision: number;
  /** When it was written: told in answer to a write, and not to who reads it. */
  readonly updatedAt: string | null;
  readonly amendedAt: string | null;
}

/** What an answer said before it was amended. */
export interface FormerAnswer {
  readonly linkId: string;
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
  readonly visibility: Visibility;
  readonly replacedAt: string;
}

/** What to write, at the revision last seen (0: none). A null state takes the answer back. */
export interface AnswerChange {
  readonly linkId: string;
  readonly state: AnswerState | null;
  readonly value: AnswerValue | null;
  readonly visibility: Visibility;
  readonly revision: number;
  /** What was sent from here before, with no answer heard: where that is what is stored, this is written over it. */
  readonly earlier?: readonly Words[];
}

export type Words = Pick<StoredAnswer, 'state' | 'value' | 'visibility'>;

export interface SaveOutcome {
  readonly outcome: 'saved' | 'conflict';
  /** What is stored now. */
  readonly stored: StoredAnswer;
}

export const changeOf = (linkId: string, reply: Reply, revision: number): AnswerChange => ({
  linkId,
  ...wordsOf(reply),
  revision,
});

export function wordsOf(reply: Reply): Words {
  const answer = answerIn(reply);
  return {
    state: answer?.state ?? null,
    value: answer?.value ?? null,
    visibility: answer?.visibility ?? reply.visibility,
  };
}
