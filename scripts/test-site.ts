import { Failure } from '../supabase/embedded/failure.ts';

interface RuntimeConfig {
  readonly supabaseUrl?: string;
  readonly publishableKey?: string;
}

const wrong = (what: string, mend: string): Failure => new Failure(what, mend);

async function configOf(site: string): Promise<RuntimeConfig> {
  const answer = await fetch(`${site}/config.json`).catch(() => undefined);
  if (!answer?.ok) throw wrong(`${site}/config.json does not answer.`, 'Is the app hosted there?');
  return (await answer.json()) as RuntimeConfig;
}

/**
 * What the journeys must know of a running site of one's own.
 * @throws Failure when there is no app at the address, or no secret key to make coaches with
 */
export async function siteOfOnesOwn(site: string): Promise<Record<string, string>> {
  const secret = process.env['SUPABASE_SECRET_KEY'];
  if (!secret) {
    throw wrong('SUPABASE_SECRET_KEY is not set.', 'The journeys make coaches with it.');
  }
  const { supabaseUrl } = await configOf(site);
  return {
    ATTUNE_URL: site,
    ATTUNE_SECRET_KEY: secret,
    ATTUNE_API_URL: supabaseUrl ? supabaseUrl.replace(/\/+$/, '') : site,
    ATTUNE_FOREIGN_SITE: '1',
  };
}
