// Drops or weakens each policy, grant, guard and key of the database in turn, and demands that some
// database test fails. `npm run test:mutants`, or with a part of a name to try only those.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openTapDatabase } from '../embedded/pgtap.ts';
import { say } from '../embedded/say.ts';
import { bodyMutants } from './mutants/bodies.ts';
import { equivalents } from './mutants/equivalents.ts';
import { grantMutants } from './mutants/grants.ts';
import { guardMutants } from './mutants/guards.ts';
import type { Report } from './mutants/hunter.ts';
import type { Mutant } from './mutants/mutant.ts';
import { policyMutants } from './mutants/policies.ts';

const TOLD_EVERY = 100;
/** Ten minutes: all the database tests take two on a busy machine. What runs longer turns for ever. */
const MOST_MS = 600_000;

const [wanted = '', ...flags] = process.argv.slice(2);
const isTelling = flags.includes('--tell');
const started = performance.now();
const called = ({ name, sql }: Mutant): string => name ?? sql;
const seconds = () => String(Math.round((performance.now() - started) / 1000));

async function allMutants(): Promise<Mutant[]> {
  const connection = await openTapDatabase();
  const db = connection.driver;
  const mutants = [
    ...(await policyMutants(db)),
    ...(await guardMutants(db)),
    ...(await bodyMutants(db)),
    ...(await grantMutants(db)),
  ];
  await connection.close();
  return mutants.filter((mutant) => called(mutant).includes(wanted));
}

async function noticedBy(hunter: Worker, mutant: Mutant): Promise<string | undefined> {
  hunter.postMessage(mutant);
  const signal = AbortSignal.timeout(MOST_MS);
  const [{ noticed }] = (await once(hunter, 'message', { signal })) as [Report];
  return noticed;
}

/** Sends one hunter after mutants until none is left. One that is caught in a mutant is replaced by another. */
async function send(first: Worker, next: () => Mutant | undefined, tell: Tell): Promise<void> {
  let hunter = first;
  for (let mutant = next(); mutant !== undefined; mutant = next()) {
    try {
      tell(mutant, await noticedBy(hunter, mutant));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
      tell(mutant, 'never ends');
      await hunter.terminate();
      hunter = newHunter();
    }
  }
  await hunter.terminate();
}
type Tell = (mutant: Mutant, noticed: string | undefined) => void;

const newHunter = () => new Worker(new URL('mutants/hunter.ts', import.meta.url));

const nobody: Mutant = { kind: 'none', object: 'none', sql: 'select 1' };
const first = newHunter();
const failing = await noticedBy(first, nobody);
if (failing !== undefined) {
  say(`The database tests fail without a mutant: ${failing}`);
  process.exit(1);
}

/** An excuse for a mutant that is not there any more would excuse the next one of that name. */
function idleExcuses(mutants: readonly Mutant[]): string[] {
  const names = new Set(mutants.map(called));
  return [...equivalents.keys()].filter((name) => name.includes(wanted) && !names.has(name));
}

const count = { killed: 0, survived: 0, excused: 0, stillborn: 0 };
const mutants = await allMutants();
const idle = idleExcuses(mutants);
idle.forEach((name) => {
  say(`excused, and not there: ${name}`);
});
let sent = 0;

function tell(mutant: Mutant, noticed: string | undefined): void {
  const name = called(mutant);
  if (isTelling) say(`${noticed ?? 'SURVIVED'} <- ${name}`);
  if (noticed === 'stillborn') count.stillborn += 1;
  else if (noticed !== undefined) count.killed += 1;
  else if (equivalents.has(name)) count.excused += 1;
  else {
    count.survived += 1;
    say(`survived: ${name}`);
  }
  const done = count.killed + count.survived + count.excused + count.stillborn;
  if (done % TOLD_EVERY === 0) say(`${String(done)} of ${String(mutants.length)}, ${seconds()} s`);
}

const others = Array.from({ length: availableParallelism() - 1 }, newHunter);
await Promise.all([first, ...others].map((hunter) => send(hunter, () => mutants[sent++], tell)));
say(
  `${String(count.killed)} mutants killed, ${String(count.survived)} survived, ` +
    `${String(count.excused)} excused as equivalent, ${seconds()} s`,
);
process.exit(count.survived === 0 && idle.length === 0 ? 0 : 1);
