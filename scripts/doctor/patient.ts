import { Failure } from '../../supabase/embedded/failure.ts';
import type { Finding } from './finding.ts';

/** What public.installation() says. */
export interface Installation {
  readonly migrations: readonly string[] | null;
  readonly jobs: readonly { readonly command: string; readonly active: boolean }[] | null;
  readonly tables: readonly string[];
  readonly unprotected: readonly string[];
  readonly coaches: number;
  readonly coachesWithoutHelp: number;
  readonly overdueNotes: number;
  /** Planned sessions that stand elsewhere than the clocks of their zones now put them. */
  readonly sessionsAdrift: number;
  readonly tokenSeconds: number | null;
}

type Config = Readonly<Record<string, unknown>>;

/** The installation that is looked at. */
export interface Patient {
  /** Where the app is, without a slash at the end. */
  readonly site: string;
  /** Where Supabase is, without a slash at the end. */
  readonly api: string;
  /** config.json as it was sent; undefined when it is none. */
  readonly config: Config | undefined;
  readonly publishable: string;
  readonly secret: string | undefined;
  /** Undefined without the secret key, or where the schema is older than the function. */
  readonly installation: Installation | undefined;
}

/** One line of what the doctor prints. It reads only. */
export interface Check {
  readonly name: string;
  readonly look: (patient: Patient) => Promise<Finding> | Finding;
}

const PATIENCE_MS = 15_000;

/** Asks without following a redirect. @throws when nothing answers within 15 s */
export const ask = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS), ...init });

interface Asked {
  readonly key?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks Supabase, as whoever has only the publishable key unless another is given. */
export function askApi(
  { api, publishable }: Pick<Patient, 'api' | 'publishable'>,
  path: string,
  { key = publishable, body, headers }: Asked = {},
): Promise<Response> {
  return ask(api + path, {
    headers: { apikey: key, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
}

/** The answer as an object; an empty one when it is none. */
export async function jsonOf(response: Response): Promise<Config> {
  const value: unknown = await response.json().catch(() => undefined);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const plain = (url: string): string => url.replace(/\/+$/, '');

/** Where Supabase is: as given, else as the app's settings say, else at the app's own origin. */
function addressOf(site: string, settings: Config, { api, secret }: Given): string {
  const named = settings['supabaseUrl'];
  const address = plain(api ?? (typeof named === 'string' && named !== '' ? named : site));
  if (secret === undefined || api !== undefined || new URL(address).origin === new URL(site).origin)
    return address;
  throw new Failure(
    `The app names ${address} as its Supabase.`,
    'If so, set SUPABASE_URL to it: the secret key goes only where you say.',
  );
}

interface Given {
  readonly api?: string | undefined;
  readonly secret?: string | undefined;
}

/**
 * What must be known before anything else: the settings, and what the database says of itself.
 * @throws Failure where nothing answers, and rather than send the secret key to an address that only the app names
 */
export async function meet(url: string, given: Given): Promise<Patient> {
  const site = plain(url);
  const sent = await ask(`${site}/config.json`).catch((error: unknown) => {
    throw new Failure(`${site} does not answer.`, 'Look at the address, and at the host.', error);
  });
  const settings = await jsonOf(sent);
  const key = settings['publishableKey'];
  const publishable = typeof key === 'string' ? key : '';
  const api = addressOf(site, settings, given);
  const { secret } = given;
  const asked = { key: secret, body: {} };
  const told = secret
    ? await askApi({ api, publishable }, '/rest/v1/rpc/installation', asked).catch(() => undefined)
    : undefined;
  const installation = told?.ok ? ((await told.json()) as Installation) : undefined;
  const config = Object.keys(settings).length > 0 ? settings : undefined;
  return { site, api, publishable, secret, config, installation };
}
