/**
 * What an answer says of the service. `answered`: it works, whatever it said. `clash`: this one request was stopped and
 * taken back. `failing`: nobody is served just now.
 */
export interface Verdict {
  readonly kind: 'answered' | 'clash' | 'failing';
  /** Whether it is certain that nothing was done, so that even a write may be sent again. */
  readonly undone: boolean;
  /** In milliseconds from now, where the service says so. */
  readonly retryAfterMs?: number;
}

/** Stopped in its time, in a deadlock, or waiting for a lock: PostgREST says 500. */
const clashes = ['57014', '40P01', '55P03'];

/** `body` as far as it is JSON. */
export function verdictOf(response: Response, body: unknown): Verdict {
  const code = codeIn(body);
  if (response.status < 400) return { kind: 'answered', undone: false };
  if (clashes.includes(code)) return { kind: 'clash', undone: true };
  if (!isFailing(response.status, code)) return { kind: 'answered', undone: false };
  return { kind: 'failing', undone: code !== '' || response.status === 429, ...wish(response) };
}

/** Sign-in says 429 of one address or one person, which is a word for them and not for everybody. */
export function verdictOfAuth(response: Response, body: unknown): Verdict {
  const { kind } = verdictOf(response, body);
  const isForOne = response.status === 429 || kind === 'clash';
  return { kind: isForOne ? 'answered' : kind, undone: false };
}

/** Of a gateway, of PostgREST without a database, or of a limit on requests. A 500 with a code is a fault of its own. */
export function isFailing(status: number, code: string): boolean {
  return status === 429 || (status >= 502 && status <= 530) || (status === 500 && code === '');
}

/** The application's own refusals, and Postgres's, all have one. */
function codeIn(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('code' in body)) return '';
  return typeof body.code === 'string' ? body.code : '';
}

function wish({ headers }: Response): { retryAfterMs?: number } {
  const said = headers.get('Retry-After');
  if (!said) return {};
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? { retryAfterMs: Math.max(0, ms) } : {};
}
