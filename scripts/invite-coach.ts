import { Failure } from '../supabase/embedded/failure.ts';
import { say } from '../supabase/embedded/say.ts';
import { askAsOperator, operatorsTarget } from './operator.ts';
import { endWith } from './run.ts';

const USAGE = 'npm run invite:coach -- someone@example.com';

async function inviteCoach(email: string | undefined): Promise<void> {
  if (!email?.includes('@')) throw new Failure('Whom to invite?', USAGE);
  const to = operatorsTarget();
  const token = await askAsOperator('invite_coach', { p_email: email }, to);
  say(`For ${email}, valid for 72 hours, shown only now:`);
  say(new URL(`/join/${String(token)}`, to.site).href);
}

await endWith(() => inviteCoach(process.argv[2]));
