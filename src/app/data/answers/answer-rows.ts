import type { AnswerState, AnswerValue, Visibility } from '../../domain/forms';
import type { FormerAnswer, SaveOutcome, StoredAnswer } from '../../domain/answers/stored-answer';

/** As the columns and save_answers give it. The database's checks hold the words to these unions. */
interface AnswerRow {
  readonly link_id: string;
  readonly state: string;
  readonly value: unknown;
  readonly visibility: string;
  readonly revision: number;
  readonly amended_at: string | null;
}

interface FormerRow {
  readonly link_id: string;
  readonly state: string;
  readonly value: unknown;
  readonly visibility: string;
  readonly replaced_at: string;
}

/** One element of what save_answers and amend_answer return. */
export interface OutcomeJson {
  readonly linkId: string;
  readonly outcome: 'saved' | 'conflict';
  readonly state: AnswerState | null;
  readonly value: AnswerValue | null;
  readonly visibility: Visibility | null;
  readonly revision: number;
  readonly updatedAt: string | null;
}

export const storedAnswer = (row: AnswerRow): StoredAnswer => ({
  linkId: row.link_id,
  state: row.state as AnswerState,
  value: row.value as AnswerValue | null,
  visibility: row.visibility as Visibility,
  revision: row.revision,
  updatedAt: null,
  amendedAt: row.amended_at,
});

export const formerAnswer = (row: FormerRow): FormerAnswer => ({
  linkId: row.link_id,
  state: row.state as AnswerState,
  value: row.value as AnswerValue | null,
  visibility: row.visibility as Visibility,
  replacedAt: row.replaced_at,
});

export const saveOutcome = ({ outcome, ...json }: OutcomeJson): SaveOutcome => ({
  outcome,
  stored: {
    linkId: json.linkId,
    state: json.state,
    value: json.value,
    visibility: json.visibility ?? 'coach',
    revision: json.revision,
    updatedAt: json.updatedAt,
    amendedAt: null,
  },
});
