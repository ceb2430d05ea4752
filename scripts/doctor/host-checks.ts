import { randomBytes } from 'node:crypto';
import { SECURITY_HEADERS } from '../../supabase/embedded/static-files.ts';
import { broken, type Finding, sound, unknown, whether } from './finding.ts';
import { ask, type Check, type Patient } from './patient.ts';

const HOST = 'Take the file for your host from docs/hosting.';
const isHere = (site: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(site);
const random = (): string => randomBytes(4).toString('hex');

function address({ site }: Patient): Finding {
  if (isHere(site)) return unknown('on this machine, where nothing is encrypted on its way');
  return whether(
    site.startsWith('https://'),
    'https',
    'not encrypted on its way',
    'Give the host a certificate, and this command the https address.',
  );
}

/** The policy allows the app's own origin, and Supabase's where it is another. */
function policiesFor({ site, api }: Patient, policy: string): string[] {
  const other = new URL(api).origin;
  if (other === new URL(site).origin) return [policy];
  return [policy.replace("connect-src 'self'", `connect-src 'self' ${other}`)];
}

async function headers(patient: Patient): Promise<Finding> {
  const { headers: given } = await ask(`${patient.site}/sign-in`);
  const wrong = Object.entries(SECURITY_HEADERS)
    .filter(([name, value]) => {
      const allowed = name === 'content-security-policy' ? policiesFor(patient, value) : [value];
      return !allowed.includes(given.get(name) ?? '');
    })
    .map(([name]) => name);
  if (patient.site.startsWith('https:') && !given.has('strict-transport-security'))
    wrong.push('strict-transport-security');
  return whether(
    wrong.length === 0,
    'as tested',
    `missing or other than tested: ${wrong.join(', ')}`,
    HOST,
  );
}

async function pages({ site }: Patient): Promise<Finding> {
  const { status, headers: given } = await ask(`${site}/my/${random()}`);
  const isPage = status === 200 && (given.get('content-type') ?? '').startsWith('text/html');
  return whether(
    isPage,
    'answered by the app',
    `an address that has no file answers ${status}`,
    `Such an address answers with index.html. ${HOST}`,
  );
}

async function lostFiles({ site }: Patient): Promise<Finding> {
  const { status } = await ask(`${site}/lost-${random()}.js`);
  return whether(
    status === 404,
    '404',
    `a script that is not there answers ${status}, and looks like a page`,
    `Only names without an ending fall back to index.html. ${HOST}`,
  );
}

async function mainScript({ site }: Patient): Promise<Response | undefined> {
  const html = await (await ask(`${site}/`)).text();
  const file = /src="(?<file>main-[\w-]+\.js)"/.exec(html)?.groups?.['file'];
  if (file === undefined) return undefined;
  return ask(`${site}/${file}`, { headers: { 'accept-encoding': 'br, gzip' } });
}

const NO_APP = broken('no app is there', 'Build it (npm run build) and serve dist/attune/browser.');

async function keeping(patient: Patient): Promise<Finding> {
  const script = await mainScript(patient);
  if (!script) return NO_APP;
  const page = await ask(`${patient.site}/sign-in`);
  const kept = script.headers.get('cache-control') ?? 'nothing';
  const fresh = page.headers.get('cache-control') ?? 'nothing';
  return whether(
    kept.includes('immutable') && /no-cache|max-age=0/.test(fresh),
    'scripts for good, pages never',
    `cache-control says "${kept}" of a script and "${fresh}" of a page`,
    `Names with a hash are kept for a year, all else is asked for anew. ${HOST}`,
  );
}

async function pressing(patient: Patient): Promise<Finding> {
  const script = await mainScript(patient);
  if (!script) return NO_APP;
  const how = script.headers.get('content-encoding');
  return whether(
    how === 'br' || how === 'gzip',
    String(how),
    'scripts are sent whole, three times as large',
    'The build holds a .br and a .gz beside each file: let the host send them.',
  );
}

async function manifest({ site }: Patient): Promise<Finding> {
  const { headers: given } = await ask(`${site}/manifest.webmanifest`);
  const type = given.get('content-type') ?? 'of no type';
  return whether(
    type.startsWith('application/manifest+json'),
    'application/manifest+json',
    `sent as ${type}`,
    HOST,
  );
}

/** A key of the old form says its role in its middle part. */
function isSecret(key: string): boolean {
  const claims = Buffer.from(key.split('.')[1] ?? '', 'base64url').toString();
  return key.startsWith('sb_secret_') || /"role" *: *"service_role"/.test(claims);
}

function settings({ config, publishable }: Patient): Finding {
  const mend = 'See "Build and host the app" in docs/deploy.md.';
  if (!config) return broken('not there, or no JSON', mend);
  if (typeof config['supabaseUrl'] !== 'string' || publishable === '')
    return broken('without supabaseUrl or publishableKey', mend);
  if (isSecret(publishable))
    return broken('holds the SECRET key, readable by anybody', 'Make a new secret key at once.');
  const offered = config['demoAccounts'];
  if (Array.isArray(offered) && offered.length > 0)
    return broken('offers demonstration accounts', 'Take demoAccounts out.');
  return sound('address and publishable key');
}

/** The app's own host, as any visitor sees it. */
export const hostChecks: readonly Check[] = [
  { name: 'Address', look: address },
  { name: 'Settings (config.json)', look: settings },
  { name: 'Headers and policy', look: headers },
  { name: 'Unknown pages', look: pages },
  { name: 'Missing files', look: lostFiles },
  { name: 'What a browser keeps', look: keeping },
  { name: 'Compression', look: pressing },
  { name: 'Manifest', look: manifest },
];
