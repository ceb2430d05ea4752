import { randomUUID } from 'node:crypto';
import { demoAccounts } from '../../supabase/embedded/demo-accounts.ts';
import { expected } from './expected.ts';
import { broken, type Finding, sound, unknown, whether } from './finding.ts';
import { askApi, type Check, jsonOf, type Patient } from './patient.ts';

const AUTH = 'See "Set the address and the mail" in docs/deploy.md.';

const settings = async (patient: Patient) => jsonOf(await askApi(patient, '/auth/v1/settings'));

async function confirmation(patient: Patient): Promise<Finding> {
  return whether(
    (await settings(patient))['mailer_autoconfirm'] === false,
    'an address counts once it is confirmed',
    'accounts need no confirmation: an invitation proves nobody',
    `Turn e-mail confirmation on. ${AUTH}`,
  );
}

async function signUps(patient: Patient): Promise<Finding> {
  return whether(
    (await settings(patient))['disable_signup'] === false,
    'open to whoever is invited',
    'shut, so that nobody who is invited can join',
    'Allow sign-ups: the database refuses everybody without an invitation.',
  );
}

async function ways(patient: Patient): Promise<Finding> {
  const told = await settings(patient);
  const external = (told['external'] ?? {}) as Record<string, boolean>;
  const others = Object.keys(external).filter((name) => name !== 'email' && external[name]);
  if (told['saml_enabled'] === true) others.push('saml');
  if (external['email'] !== true)
    return broken('e-mail is off, and the app knows no other', 'Turn e-mail on.');
  return whether(
    others.length === 0,
    'e-mail and password alone',
    `also ${others.join(', ')}`,
    'Turn these off: an account is made with an invitation, by e-mail.',
  );
}

/** An address that nobody has, nor ever can have. */
const invented = (): string => `doctor-${randomUUID()}@example.invalid`;
const SCHEMA_FIRST = unknown(
  'only tried where the schema is known to refuse the uninvited',
  'Give SUPABASE_SECRET_KEY, and put the schema in.',
);

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly words: string;
}

/** Auth says it in one of two shapes. */
async function refusalOf(response: Response): Promise<Refusal> {
  const told = await jsonOf(response);
  const words = told['msg'] ?? told['message'] ?? told['error_description'];
  return { status: response.status, code: String(told['error_code']), words: String(words) };
}

/** Somebody uninvited; the database refuses them, so that nothing is written. */
const signUp = async (patient: Patient, password: string): Promise<Refusal> =>
  refusalOf(await askApi(patient, '/auth/v1/signup', { body: { email: invented(), password } }));

/** Auth looked at something else before what is asked. */
const isBeside = ({ status, code }: Refusal): boolean =>
  status === 429 || code === 'email_address_invalid' || code === 'captcha_failed';

async function passwords(patient: Patient): Promise<Finding> {
  if (!patient.installation) return SCHEMA_FIRST;
  const least = expected('minimum_password_length');
  const refusal = await signUp(patient, 'aB3$'.repeat(least).slice(0, least - 1));
  if (isBeside(refusal)) return unknown(`Auth answers "${refusal.words}"`);
  return whether(
    refusal.code === 'weak_password',
    `${least} characters at least`,
    `${least - 1} characters are enough`,
    `Set the least length to ${least}. ${AUTH}`,
  );
}

async function uninvited(patient: Patient): Promise<Finding> {
  if (!patient.installation) return SCHEMA_FIRST;
  const refusal = await signUp(patient, `aB3$${randomUUID()}`);
  if (isBeside(refusal) || refusal.code === 'weak_password')
    return unknown(`Auth answers "${refusal.words}"`);
  if (refusal.status < 400)
    return broken('let in', 'The schema is not whole: npx supabase db push.');
  return whether(
    refusal.status < 500,
    'refused with a reason',
    `refused, but as a failure (${refusal.status}), which tells an account from none`,
    'Set the hook before a user is created. See docs/deploy.md.',
  );
}

async function magicLinks(patient: Patient): Promise<Finding> {
  if (!patient.installation) return SCHEMA_FIRST;
  const body = { email: invented() };
  const refusal = await refusalOf(await askApi(patient, '/auth/v1/magiclink', { body }));
  if (refusal.code === 'email_provider_disabled') return sound('off');
  if (isBeside(refusal) || refusal.status === 404 || refusal.status >= 500)
    return unknown(`Auth answers ${refusal.status}`, `Magic links are to be off. ${AUTH}`);
  return broken('on: a mailbox alone opens an account', `Turn magic links off. ${AUTH}`);
}

/** A link that is not valid leads back to the app, wherever it asks to be led. */
async function mailLinks(patient: Patient): Promise<Finding> {
  const elsewhere = 'https://elsewhere.example.invalid';
  const query = `token=none&type=recovery&redirect_to=${encodeURIComponent(elsewhere)}`;
  const response = await askApi(patient, `/auth/v1/verify?${query}`);
  const to = response.headers.get('location');
  if (to === null) return unknown(`Auth answers ${response.status}`);
  const { origin } = new URL(to);
  if (origin === elsewhere)
    return broken('lead wherever somebody likes', `Name your address alone. ${AUTH}`);
  return whether(
    origin === new URL(patient.site).origin,
    'lead to the app alone',
    `lead to ${origin}`,
    `Set the site's address. ${AUTH}`,
  );
}

function tokens({ installation }: Patient): Finding {
  const seconds = installation?.tokenSeconds ?? null;
  const most = expected('jwt_expiry');
  if (seconds === null)
    return unknown('not told by the database', `An access token is to live ${most} s. ${AUTH}`);
  return whether(
    seconds <= most,
    `${seconds} s`,
    `${seconds} s: signed out is not out for so long`,
    `Set it to ${most}. ${AUTH}`,
  );
}

async function seedAccounts(patient: Patient): Promise<Finding> {
  const entered: string[] = [];
  for (const { email, password } of demoAccounts()) {
    const body = { email, password };
    const response = await askApi(patient, '/auth/v1/token?grant_type=password', { body });
    if (response.ok) entered.push(email);
    else if (response.status === 429) return unknown('Auth counts too many sign-ins just now');
  }
  return whether(
    entered.length === 0,
    'none can sign in',
    `${entered.join(', ')} can sign in with the password that everybody knows`,
    'Delete these accounts in the dashboard (never push with --include-seed).',
  );
}

/** Supabase Auth, as somebody without an account sees it. */
export const signInChecks: readonly Check[] = [
  { name: 'Confirmation', look: confirmation },
  { name: 'Sign-ups', look: signUps },
  { name: 'Ways to sign in', look: ways },
  { name: 'Magic links', look: magicLinks },
  { name: 'Passwords', look: passwords },
  { name: 'Somebody uninvited', look: uninvited },
  { name: 'Links in mails', look: mailLinks },
  { name: 'Access tokens', look: tokens },
  { name: 'Demonstration accounts', look: seedAccounts },
  {
    name: 'Mail templates',
    look: () =>
      unknown(
        'nobody outside sees them',
        'Send yourself one: it names neither Attune nor coaching.',
      ),
  },
];
