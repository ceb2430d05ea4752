import { faultOfRaise } from './postgrest-raise.ts';

/** What the drivers (PGlite and postgres.js alike) throw when the database refuses. */
export interface DatabaseError {
  readonly code?: unknown;
  readonly message?: string | undefined;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
}

/** By SQLSTATE or by its class, as in `pgErrorStatus` of PostgREST 14.17; anything else is 400. */
const STATUS: Readonly<Record<string, number>> = {
  '08': 503,
  '09': 500,
  '0L': 403,
  '0P': 403,
  '21000': 500,
  '23503': 409,
  '23505': 409,
  '25': 500,
  '25006': 405,
  '28': 403,
  '2D': 500,
  '38': 500,
  '39': 500,
  '3B': 500,
  '40': 500,
  '42883': 404,
  '42P01': 404,
  '42P17': 500,
  '53': 503,
  '53400': 500,
  '54': 500,
  '55': 500,
  '57': 500,
  '57P01': 503,
  '58': 500,
  F0: 500,
  HV: 500,
  P0: 500,
  P0001: 400,
  XX: 500,
};

/**
 * 42501 depends on who asks, PTnnn says its own status, and to a name that is not there lite adds
 * the words that PostgREST's own statements bring about: these it answers as PostgREST does.
 */
const ANSWERED_BY_LITE = /^(42501|PT...|42703|42883)$/;

/** Not the system's own names, such as EPIPE. */
const SQLSTATE = /^(?!E)[0-9A-Z]{5}$/;

/** Postgres names the file that it could not write, which is nobody's business. */
const DISK_FULL = '53100';

/** A JWT may name a role that the database does not have. */
const isUnknownRole = ({ code, message = '' }: DatabaseError): boolean =>
  code === '22023' && message.startsWith('role') && message.endsWith('does not exist');

/** The drivers' names for a database that is not there, or went away. */
const CANNOT_CONNECT = /^(ECONNREFUSED|ENOENT|CONNECT_TIMEOUT)$/;
const WENT_AWAY = /^(ECONNRESET|EPIPE|CONNECTION_(CLOSED|DESTROYED|ENDED))$/;

interface Body {
  readonly code: string;
  readonly message: string;
  readonly details?: string | null;
  readonly hint?: string | null;
}

/** lite answers what was raised as `PGRST` with the status and the body that it holds. */
const answered = (status: number, { code, message, details = null, hint = null }: Body) => ({
  code: 'PGRST',
  message: JSON.stringify({ code, message, details, hint }),
  detail: JSON.stringify({ status, headers: {} }),
});

const unreachable = () =>
  answered(503, { code: 'PGRST000', message: 'Database connection error.' });
const lost = () =>
  answered(503, { code: 'PGRST001', message: 'Database client error. Retrying the connection.' });

/** PGlite when its files fail it (a full disk), and from then on. */
const hasBroken = (error: object): boolean =>
  error instanceof WebAssembly.RuntimeError ||
  /^(ErrnoError|ExitStatus)$/.test(String((error as { name?: unknown }).name)) ||
  String((error as DatabaseError).message).includes('PGlite is clos');

/** lite reads some requests without looking whether they can be read. */
const couldNotRead = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof URIError ||
  error instanceof SyntaxError;

function withoutCode(error: DatabaseError): unknown {
  if (hasBroken(error)) return lost();
  if (!couldNotRead(error)) return error;
  return answered(400, { code: 'PGRST100', message: 'The request could not be read.' });
}

function withoutDatabase(code: string): unknown {
  if (CANNOT_CONNECT.test(code)) return unreachable();
  return WENT_AWAY.test(code) ? lost() : undefined;
}

/** @returns the HTTP status that PostgREST 14 gives to an error with this SQLSTATE */
export function statusOf(error: DatabaseError & { readonly code: string }): number {
  if (isUnknownRole(error)) return 401;
  return STATUS[error.code] ?? STATUS[error.code.slice(0, 2)] ?? 400;
}

/**
 * Makes lite answer an error of the database as PostgREST 14 does: lite knows half of the statuses
 * and takes any details. For a connection's `normalizeDbError`, whatever the driver.
 */
export function asPostgrestError(error: DatabaseError): unknown {
  const { code, message = '', detail, hint } = error;
  if (typeof code !== 'string') return withoutCode(error);
  if (code === 'PGRST') {
    const fault = faultOfRaise(message, detail);
    return fault === undefined ? error : answered(500, fault);
  }
  if (!SQLSTATE.test(code)) return withoutDatabase(code) ?? error;
  if (code === DISK_FULL) return answered(503, { code, message: 'The disk is full.' });
  if (ANSWERED_BY_LITE.test(code)) return error;
  const body = { code, message, details: detail ?? null, hint: hint ?? null };
  return answered(statusOf({ ...error, code }), body);
}
