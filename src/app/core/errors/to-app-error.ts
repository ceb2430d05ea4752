import { noAnswer } from '../connection/no-answer';
import { isFailing } from '../connection/verdict';
import { isLostFile } from './is-lost-file';
import { AnswerProblem, AppError, AppFailure, ImportProblem, PlainErrorKind } from './app-error';

/** The parts of a PostgREST, Auth or fetch error that say what happened. */
interface RawError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly details?: unknown;
  readonly status?: unknown;
}

/** By catalogued code (docs/errors.md), SQLSTATE, PostgREST code or Auth code. */
const kinds: Readonly<Record<string, PlainErrorKind>> = {
  AT001: 'invitation_invalid',
  AT002: 'not_found',
  AT004: 'answer_invalid',
  AT006: 'already_sent',
  AT007: 'conflict',
  AT008: 'forbidden',
  AT009: 'conflict',
  AT010: 'forbidden',
  AT011: 'email_needed',
  AT012: 'already_joined',
  AT013: 'already_assigned',
  AT014: 'not_sent_yet',
  AT015: 'slot_taken',
  AT016: 'session_ended',
  AT017: 'document_invalid',
  AT018: 'note_finalised',
  AT019: 'note_deleted',
  AT020: 'not_finalised',
  AT021: 'reason_needed',
  AT022: 'practice_ended',
  AT023: 'confirmation_needed',
  AT024: 'day_out_of_range',
  AT025: 'already_replied',
  AT027: 'programme_invalid',
  AT028: 'practice_invalid',
  AT029: 'log_invalid',
  AT030: 'rights_needed',
  AT031: 'measure_differs',
  AT032: 'signed_out',
  AT035: 'zone_unknown',
  AT036: 'time_left_out',
  AT037: 'too_late',
  '42501': 'forbidden',
  '40001': 'conflict',
  '40P01': 'unavailable',
  '55P03': 'unavailable',
  '57014': 'unavailable',
  PGRST116: 'not_found',
  PGRST301: 'signed_out',
  PGRST302: 'signed_out',
  PGRST303: 'signed_out',
  bad_jwt: 'signed_out',
  no_authorization: 'signed_out',
  session_expired: 'signed_out',
  session_not_found: 'signed_out',
  refresh_token_not_found: 'signed_out',
  refresh_token_already_used: 'signed_out',
  invalid_credentials: 'wrong_credentials',
  email_not_confirmed: 'email_not_confirmed',
  user_already_exists: 'duplicate_email',
  email_exists: 'duplicate_email',
  weak_password: 'weak_password',
  same_password: 'weak_password',
  otp_expired: 'link_expired',
  over_request_rate_limit: 'rate_limited',
  over_email_send_rate_limit: 'rate_limited',
};

const networkFailure = /failed to fetch|networkerror|load failed|fetch failed|aborted/i;

/** Maps whatever was thrown or returned, once. `status` is the HTTP status where the error does not carry it. */
export function toAppError(error: unknown, status?: number): AppError {
  if (error instanceof AppFailure) return error.appError;
  if (isLostFile(error)) return { kind: navigator.onLine ? 'file_missing' : 'offline' };
  if (typeof error !== 'object' || error === null) return { kind: 'unexpected' };
  const raw = error as RawError;
  const code = typeof raw.code === 'string' ? raw.code : '';
  const message = typeof raw.message === 'string' ? raw.message : '';
  const answered = typeof raw.status === 'number' ? raw.status : status;
  if (code === 'AT005')
    return {
      kind: 'answers_incomplete',
      problems: listIn(raw.details) as readonly AnswerProblem[],
    };
  if (code === 'AT026')
    return { kind: 'import_invalid', problems: listIn(raw.details) as readonly ImportProblem[] };
  if (code === 'AT003') return { kind: 'form_invalid', reason: reasonIn(raw.details, message) };
  // PostgREST says 401 when nobody is signed in, and 403 when the person may not.
  if (code === '42501' && answered === 401) return { kind: 'signed_out' };
  if (code === '23505' && message.includes('clients_email_unique')) {
    return { kind: 'duplicate_email' };
  }
  const known = kinds[code];
  if (known) return { kind: known };
  return { kind: byTransport(raw, message, code, answered) };
}

function byTransport(
  raw: RawError,
  message: string,
  code: string,
  status?: number,
): PlainErrorKind {
  if (message.includes(noAnswer)) return 'unavailable';
  if (raw.name === 'AuthSessionMissingError' || status === 401) return 'signed_out';
  // Sign-in means one person by it, the data API everybody.
  if (status === 429 && isOfAuth(raw)) return 'rate_limited';
  if (status && isFailing(status, isOfAuth(raw) ? 'of Auth' : code)) return 'unavailable';
  if (status === 409) return 'conflict';
  const unanswered =
    status === 0 ||
    (!status && (raw instanceof TypeError || raw.name === 'AuthRetryableFetchError'));
  return unanswered || networkFailure.test(message) ? 'offline' : 'unexpected';
}

const isOfAuth = ({ name }: RawError): boolean =>
  typeof name === 'string' && name.startsWith('Auth');

function reasonIn(details: unknown, message: string): string {
  const said = parsed(details);
  if (typeof said === 'object' && said !== null && 'message' in said) return String(said.message);
  return typeof details === 'string' && details !== '' ? details : message;
}

function listIn(details: unknown): readonly unknown[] {
  const list = parsed(details);
  return Array.isArray(list) ? list : [];
}

function parsed(details: unknown): unknown {
  if (typeof details !== 'string') return details;
  try {
    return JSON.parse(details) as unknown;
  } catch {
    return undefined;
  }
}
