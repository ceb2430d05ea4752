import type { Consent } from '../../domain/consents/consent';
import type { AssignmentStatus, Intake } from '../../domain/sent-answers/intake';
import type { EarlierAnswer, ReadableAnswer } from '../../domain/sent-answers/sent-answers';
import type { AnswerState, AnswerValue, Visibility } from '../../domain/forms';

interface IntakeRow {
  readonly id: string;
  readonly client_id: string;
  readonly form_version_id: string;
  readonly status: string;
  readonly assigned_at: string;
  readonly submitted_at: string | null;
  readonly amended_at: string | null;
  readonly reviewed_at: string | null;
  readonly asks_to_speak_alone: boolean;
  readonly forms: { readonly title: string };
  /** Only those with the state live, and only those the coach may read. */
  readonly answers: readonly unknown[];
}

interface AnswerRow {
  readonly link_id: string;
  readonly value: unknown;
  readonly state: string;
  readonly visibility: string;
  readonly amended_at: string | null;
}

type EarlierRow = Omit<AnswerRow, 'visibility' | 'amended_at'> & { readonly replaced_at: string };

interface ConsentRow {
  readonly id: string;
  readonly document: string;
  readonly wording: string;
  readonly agreed_at: string;
  readonly withdrawn_at: string | null;
}

export const intakeFrom = (row: IntakeRow): Intake => ({
  id: row.id,
  clientId: row.client_id,
  formVersionId: row.form_version_id,
  formTitle: row.forms.title,
  status: row.status as AssignmentStatus,
  assignedAt: row.assigned_at,
  submittedAt: row.submitted_at,
  amendedAt: row.amended_at,
  reviewedAt: row.reviewed_at,
  liveTopics: row.answers.length,
  asksToSpeakAlone: row.asks_to_speak_alone,
});

export const answerFrom = (row: AnswerRow): ReadableAnswer => ({
  linkId: row.link_id,
  state: row.state as AnswerState,
  visibility: row.visibility as Visibility,
  amendedAt: row.amended_at,
  ...given(row.value),
});

export const earlierFrom = (row: EarlierRow): EarlierAnswer => ({
  linkId: row.link_id,
  state: row.state as AnswerState,
  replacedAt: row.replaced_at,
  ...given(row.value),
});

export const consentFrom = (row: ConsentRow): Consent => ({
  id: row.id,
  document: row.document,
  wording: row.wording,
  agreedAt: row.agreed_at,
  withdrawnAt: row.withdrawn_at,
});

/** The database keeps a value exactly where the state is answered. */
const given = (value: unknown): { value?: AnswerValue } =>
  value === null ? {} : { value: value as AnswerValue };
