import type { Installation } from '../../../scripts/doctor/patient.ts';
import { type Break, json, pathOf } from './surgery.ts';

const at =
  (
    path: string,
    change: (answer: () => Promise<Response>) => Promise<Response> | Response,
  ): Break =>
  (request, answer) =>
    pathOf(request) === path ? change(answer) : undefined;

/** The answer with some of its headers otherwise; an empty one goes. */
const withHeaders = async (
  answer: Promise<Response>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> => {
  const sent = await answer;
  const changed = new Response(sent.body, sent);
  for (const [name, value] of Object.entries(headers))
    if (value === '') changed.headers.delete(name);
    else changed.headers.set(name, value);
  return changed;
};

const merged = async (answer: Promise<Response>, values: object): Promise<Response> =>
  json({ ...((await (await answer).json()) as object), ...values });

const auth = (values: object): Break =>
  at('/auth/v1/settings', (answer) => merged(answer(), values));
const told = (values: Partial<Installation>): Break =>
  at('/rest/v1/rpc/installation', (answer) => merged(answer(), values));
const settings = (values: object): Break =>
  at('/config.json', (answer) => merged(answer(), values));
const page = (): Response =>
  new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });

const signUp = (isTried: (password: string) => boolean, answer: () => Response): Break => {
  return async (request) => {
    if (pathOf(request) !== '/auth/v1/signup') return undefined;
    const { password } = (await request.clone().json()) as { password: string };
    return isTried(password) ? answer() : undefined;
  };
};
const isShort = (password: string): boolean => password.length < 12;

/** Each line that can be broken, and how. */
export const BREAKS: readonly (readonly [line: string, one: Break])[] = [
  ['Settings (config.json)', at('/config.json', page)],
  ['Settings (config.json)', settings({ demoAccounts: [{ email: 'noor@example.com' }] })],
  [
    'Headers and policy',
    at('/sign-in', (answer) => withHeaders(answer(), { 'content-security-policy': '' })),
  ],
  [
    'Headers and policy',
    at('/sign-in', (answer) =>
      withHeaders(answer(), { 'content-security-policy': "default-src 'self'" }),
    ),
  ],
  [
    'Unknown pages',
    (request) =>
      pathOf(request).startsWith('/my/') ? new Response(null, { status: 404 }) : undefined,
  ],
  ['Missing files', (request) => (pathOf(request).startsWith('/lost-') ? page() : undefined)],
  [
    'What a browser keeps',
    at('/main-AbC_1-xy.js', (answer) => withHeaders(answer(), { 'cache-control': 'no-cache' })),
  ],
  [
    'Compression',
    at('/main-AbC_1-xy.js', (answer) => withHeaders(answer(), { 'content-encoding': '' })),
  ],
  [
    'Manifest',
    at('/manifest.webmanifest', (answer) =>
      withHeaders(answer(), { 'content-type': 'text/plain' }),
    ),
  ],
  ['Confirmation', auth({ mailer_autoconfirm: true })],
  ['Sign-ups', auth({ disable_signup: true })],
  ['Ways to sign in', auth({ external: { email: true, google: true } })],
  ['Ways to sign in', auth({ external: { email: false } })],
  ['Ways to sign in', auth({ saml_enabled: true })],
  ['Magic links', at('/auth/v1/magiclink', () => json({}))],
  ['Passwords', signUp(isShort, () => json({ msg: 'An invitation is needed.' }, 403))],
  [
    'Somebody uninvited',
    signUp(
      (words) => !isShort(words),
      () => json({}, 500),
    ),
  ],
  [
    'Somebody uninvited',
    signUp(
      (words) => !isShort(words),
      () => json({ id: 'x' }),
    ),
  ],
  [
    'Links in mails',
    at('/auth/v1/verify', () =>
      Response.redirect('https://elsewhere.example.invalid/#error=x', 303),
    ),
  ],
  ['Links in mails', at('/auth/v1/verify', () => Response.redirect('http://localhost:3000/', 303))],
  ['Access tokens', told({ tokenSeconds: 604_800 })],
  [
    'Demonstration accounts',
    (request) =>
      request.url.includes('grant_type=password') ? json({ access_token: 'x' }) : undefined,
  ],
  ['Schema', told({ migrations: ['20261101000100'] })],
  ['Schema', told({ migrations: ['20991101000000'] })],
  ['Row-level security', told({ unprotected: ['notes'] })],
  [
    'Somebody signed out',
    (request) => (request.url.endsWith('/rest/v1/notes?limit=0') ? json([]) : undefined),
  ],
  [
    'Rows in one answer',
    at('/rest/v1/rpc/many_rows', () => json(Array.from({ length: 1001 }, () => 1))),
  ],
  ['Description of the schema', at('/rest/v1/', () => json({ swagger: '2.0', paths: {} }))],
  [
    'Estimates',
    (request) => (request.headers.get('prefer') === 'count=planned' ? json([], 206) : undefined),
  ],
  [
    'Daily erasure',
    told({ jobs: [{ active: true, command: 'select private.follow_zone_rules()' }] }),
  ],
  ['Daily erasure', told({ overdueNotes: 3 })],
  [
    'Rules of time zones',
    told({ jobs: [{ active: true, command: 'select private.erase_deleted_notes()' }] }),
  ],
  ['Rules of time zones', told({ sessionsAdrift: 2 })],
  ['Ledger', at('/rest/v1/rpc/verify_ledger', () => json([{ brokenSeq: 7 }]))],
  ['Help for a crisis', told({ coaches: 3, coachesWithoutHelp: 1 })],
];
