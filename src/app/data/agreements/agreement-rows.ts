import type { Agreement, AgreementAnswer, GivenAnswer } from '../../domain/agreements/agreement';

/** As note_agreements() and last_agreements() give them, and prepare() with them. */
export interface NotedRow {
  readonly note_id: string;
  readonly noted_at: string;
  readonly text: string;
  readonly done: boolean | null;
  readonly shared_note_id: string | null;
  readonly answer: string | null;
  readonly answered_at: string | null;
  readonly told: boolean;
  readonly client_answer: string | null;
  readonly client_answered_at: string | null;
}

/** As shared_agreements() gives them. */
export interface SharedRow {
  readonly shared_note_id: string;
  readonly sent_at: string;
  readonly text: string;
  readonly coach_answer: string | null;
  readonly coach_answered_at: string | null;
  readonly client_answer: string | null;
  readonly client_answered_at: string | null;
}

export type Side = 'coach' | 'client';

export const notedAgreement = (row: NotedRow): Agreement => ({
  place: { kind: 'note', id: row.note_id },
  text: row.text,
  at: row.noted_at,
  done: row.done,
  isShared: row.shared_note_id !== null,
  own: given(row.answer, row.answered_at),
  isTold: row.told,
  other: given(row.client_answer, row.client_answered_at),
});

export function sharedAgreement(row: SharedRow, reader: Side): Agreement {
  const coach = given(row.coach_answer, row.coach_answered_at);
  const client = given(row.client_answer, row.client_answered_at);
  return {
    place: { kind: 'summary', id: row.shared_note_id },
    text: row.text,
    at: row.sent_at,
    done: null,
    isShared: true,
    own: reader === 'coach' ? coach : client,
    isTold: true,
    other: reader === 'coach' ? client : coach,
  };
}

const given = (answer: string | null, at: string | null): GivenAnswer | null =>
  answer && at ? { answer: answer as AgreementAnswer, at } : null;
