import { existsSync } from 'node:fs';
import { Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';
import { say } from '../supabase/embedded/say.ts';
import { endWith } from './run.ts';

const USAGE = 'npm run invite:coach -- someone@example.com';

interface Target {
  readonly api: string;
  readonly site: string;
  readonly secret: string;
}

/**
 * Which installation to invite to. Without anything set: the one that npm start runs here.
 * Hosted: SUPABASE_URL, SUPABASE_SECRET_KEY and SITE_URL (where the app is).
 */
function target(): Target {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  const local = `http://127.0.0.1:${process.env['PORT'] ?? '4200'}`;
  const api = process.env['SUPABASE_URL'] ?? local;
  const secret = process.env['SUPABASE_SECRET_KEY'] ?? process.env['ATTUNE_SECRET_KEY'];
  if (!secret)
    throw new Failure('There is no secret key.', 'Run npm start once, or set SUPABASE_SECRET_KEY.');
  return { api, secret, site: process.env['SITE_URL'] ?? local };
}

async function createInvitation({ api, secret }: Target, email: string): Promise<string> {
  const request = new Request(new URL('/rest/v1/rpc/invite_coach', api), {
    method: 'POST',
    headers: { apikey: secret, 'content-type': 'application/json' },
    body: JSON.stringify({ p_email: email }),
  });
  const response = await fetch(request).catch((error: unknown) => {
    throw new Failure(`${api} does not answer.`, 'Start it, or set SUPABASE_URL.', error);
  });
  const answer = (await response.json()) as string | { message?: string };
  if (typeof answer === 'string') return answer;
  throw new Failure(
    `The invitation was refused: ${answer.message ?? String(response.status)}.`,
    USAGE,
  );
}

async function inviteCoach(email: string | undefined): Promise<void> {
  if (!email?.includes('@')) throw new Failure('Whom to invite?', USAGE);
  const to = target();
  const token = await createInvitation(to, email);
  say(`For ${email}, valid for 72 hours, shown only now:`);
  say(new URL(`/join/${token}`, to.site).href);
}

await endWith(() => inviteCoach(process.argv[2]));
