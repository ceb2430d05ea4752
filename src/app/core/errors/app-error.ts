/** One thing to put right before a form can be sent. */
export interface AnswerProblem {
  readonly linkId: string;
  readonly code: string;
}

/** One thing to put right in a file that is imported: of the practice with this number, from 0. */
export interface ImportProblem {
  readonly index: number;
  readonly field: string;
  readonly code: string;
}

export type PlainErrorKind =
  | 'offline'
  | 'unavailable'
  | 'file_missing'
  | 'signed_out'
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'invitation_invalid'
  | 'duplicate_email'
  | 'email_needed'
  | 'email_not_confirmed'
  | 'already_sent'
  | 'already_joined'
  | 'already_assigned'
  | 'not_sent_yet'
  | 'answer_invalid'
  | 'rate_limited'
  | 'wrong_credentials'
  | 'weak_password'
  | 'link_expired'
  | 'slot_taken'
  | 'session_ended'
  | 'zone_unknown'
  | 'time_left_out'
  | 'too_late'
  | 'document_invalid'
  | 'note_finalised'
  | 'note_deleted'
  | 'not_finalised'
  | 'reason_needed'
  | 'practice_ended'
  | 'confirmation_needed'
  | 'day_out_of_range'
  | 'already_replied'
  | 'programme_invalid'
  | 'practice_invalid'
  | 'log_invalid'
  | 'rights_needed'
  | 'measure_differs'
  | 'not_shown'
  | 'unexpected';

/** Everything that can go wrong, in the app's words. A raw database message never gets further than the mapping. */
export type AppError =
  | { readonly kind: PlainErrorKind }
  | { readonly kind: 'answers_incomplete'; readonly problems: readonly AnswerProblem[] }
  | { readonly kind: 'form_invalid'; readonly reason: string }
  | { readonly kind: 'import_invalid'; readonly problems: readonly ImportProblem[] };

/** Whether nothing could be asked: what the device has is shown meanwhile, and what is typed waits. */
export const isOutOfReach = (
  error: AppError,
): error is { readonly kind: 'offline' | 'unavailable' } =>
  error.kind === 'offline' || error.kind === 'unavailable';

/** What gateways throw, so that a stack is kept while actions carry the plain AppError. */
export class AppFailure extends Error {
  constructor(readonly appError: AppError) {
    super(appError.kind);
  }
}
