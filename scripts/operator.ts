import { existsSync } from 'node:fs';
import { Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';

/** Which installation an operator speaks to, and with which key. */
export interface Target {
  readonly api: string;
  readonly site: string;
  readonly secret: string;
}

/**
 * Without anything set: the installation that npm start runs here.
 * Hosted: SUPABASE_URL, SUPABASE_SECRET_KEY and SITE_URL (where the app is).
 */
export function operatorsTarget(): Target {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  const local = `http://127.0.0.1:${process.env['PORT'] ?? '4200'}`;
  const api = process.env['SUPABASE_URL'] ?? local;
  const secret = process.env['SUPABASE_SECRET_KEY'] ?? process.env['ATTUNE_SECRET_KEY'];
  if (!secret)
    throw new Failure('There is no secret key.', 'Run npm start once, or set SUPABASE_SECRET_KEY.');
  return { api, secret, site: process.env['SITE_URL'] ?? local };
}

/** Calls a function that only the service key may call. @returns text, or null for nothing */
export async function askAsOperator(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  { api, secret }: Target = operatorsTarget(),
): Promise<string | null> {
  const request = new Request(new URL(`/rest/v1/rpc/${name}`, api), {
    method: 'POST',
    headers: { apikey: secret, 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const response = await fetch(request).catch((error: unknown) => {
    throw new Failure(`${api} does not answer.`, 'Start it, or set SUPABASE_URL.', error);
  });
  const answer = (await response.json()) as string | { message?: string } | null;
  if (response.ok && (answer === null || typeof answer === 'string')) return answer;
  const said = typeof answer === 'object' ? answer?.message?.replaceAll('_', ' ') : undefined;
  throw new Failure(
    `It was refused: ${said ?? String(response.status)}.`,
    'Look at what was asked for.',
  );
}
