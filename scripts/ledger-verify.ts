import { Failure } from '../supabase/embedded/failure.ts';
import { say } from '../supabase/embedded/say.ts';
import { operatorsTarget } from './operator.ts';
import { endWith } from './run.ts';

interface Chain {
  readonly coachId: string;
  readonly entries: number;
  /** The hash of the last entry: kept elsewhere, it shows whether the end was cut off. */
  readonly head: string;
  /** The first place that does not hold; null when all do. */
  readonly brokenSeq: number | null;
}

async function readChains(): Promise<Chain[]> {
  const { api, secret } = operatorsTarget();
  const response = await fetch(new URL('/rest/v1/rpc/verify_ledger', api), {
    method: 'POST',
    headers: { apikey: secret, 'content-type': 'application/json' },
    body: '{}',
  }).catch((error: unknown) => {
    throw new Failure(`${api} does not answer.`, 'Start it, or set SUPABASE_URL.', error);
  });
  if (response.ok) return (await response.json()) as Chain[];
  throw new Failure(
    `The check was refused: ${String(response.status)}.`,
    'Is the key the secret one?',
  );
}

await endWith(async () => {
  const chains = await readChains();
  for (const { coachId, entries, head, brokenSeq } of chains) {
    const state = brokenSeq === null ? 'sound' : `BROKEN at ${String(brokenSeq)}`;
    say(`${coachId}  ${String(entries).padStart(6)} entries  ${head}  ${state}`);
  }
  if (chains.some(({ brokenSeq }) => brokenSeq !== null)) {
    throw new Failure('The ledger was changed.', 'See docs/privacy.md.');
  }
  say(`${String(chains.length)} ${chains.length === 1 ? 'chain' : 'chains'}, all sound.`);
});
