// Drops or weakens each policy, grant, guard and key of the database in turn, and demands that some
// database test fails. `npm run test:mutants`, or with a part of a name to try only those.
import { openTapDatabase } from '../embedded/pgtap.ts';
import { say } from '../embedded/say.ts';
import { loadOutcome } from './matrix/matrix.ts';
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

const mutants = [
  ...(await policyMutants(db)),
  ...(await guardMutants(db)),
  ...(await grantMutants(db)),
].filter(({ sql }) => sql.includes(wanted));
const survivors: Mutant[] = [];
let excused = 0;
for (const mutant of mutants) {
  const noticed = await hunt(db, tests, mutant);
  if (isTelling) say(`${noticed ?? 'SURVIVED'} <- ${mutant.sql}`);
  if (noticed !== undefined) continue;
  if (equivalents.has(mutant.sql)) excused += 1;
  else survivors.push(mutant);
}
await connection.close();

for (const { sql } of survivors) say(`survived: ${sql}`);
const killed = mutants.length - survivors.length - excused;
const seconds = Math.round((performance.now() - started) / 1000);
say(
  `${String(killed)} mutants killed, ${String(survivors.length)} survived, ` +
    `${String(excused)} excused as equivalent, ${String(seconds)} s`,
);
process.exit(survivors.length === 0 ? 0 : 1);
