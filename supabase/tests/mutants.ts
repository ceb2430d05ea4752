// Drops or weakens each policy, grant, guard and key of the database in turn, and demands that some
// database test fails. `npm run test:mutants`, or with a part of a name to try only those.
import { openTapDatabase } from '../embedded/pgtap.ts';
import { say } from '../embedded/say.ts';
import { loadOutcome } from './matrix/matrix.ts';
import { bodyMutants } from './mutants/bodies.ts';
import { equivalents } from './mutants/equivalents.ts';
import { grantMutants } from './mutants/grants.ts';
import { guardMutants } from './mutants/guards.ts';
import { hunt, readTests } from './mutants/hunt.ts';
import type { Mutant } from './mutants/mutant.ts';
import { policyMutants } from './mutants/policies.ts';

const [wanted = '', ...flags] = process.argv.slice(2);
const isTelling = flags.includes('--tell');
const started = performance.now();
const connection = await openTapDatabase();
const db = connection.driver;
await loadOutcome(db);
const tests = await readTests(db);

const nobody: Mutant = { kind: 'none', object: 'none', sql: 'select 1' };
const failing = await hunt(db, tests, nobody);
if (failing !== undefined) {
  say(`The database tests fail without a mutant: ${failing}`);
  process.exit(1);
}

const called = ({ name, sql }: Mutant): string => name ?? sql;
const mutants = [
  ...(await policyMutants(db)),
  ...(await guardMutants(db)),
  ...(await bodyMutants(db)),
  ...(await grantMutants(db)),
].filter((mutant) => called(mutant).includes(wanted));
const survivors: string[] = [];
let [killed, excused] = [0, 0];
for (const mutant of mutants) {
  const noticed = await hunt(db, tests, mutant);
  if (isTelling) say(`${noticed ?? 'SURVIVED'} <- ${called(mutant)}`);
  if (noticed === 'stillborn') continue;
  if (noticed !== undefined) killed += 1;
  else if (equivalents.has(called(mutant))) excused += 1;
  else survivors.push(called(mutant));
}
await connection.close();

for (const name of survivors) say(`survived: ${name}`);
const seconds = Math.round((performance.now() - started) / 1000);
say(
  `${String(killed)} mutants killed, ${String(survivors.length)} survived, ` +
    `${String(excused)} excused as equivalent, ${String(seconds)} s`,
);
process.exit(survivors.length === 0 ? 0 : 1);
