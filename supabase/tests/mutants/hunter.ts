// One of the hunters that `mutants.ts` sets to work side by side, each with a database of its own:
// it is sent mutants, and answers each with what notices it.
import { parentPort } from 'node:worker_threads';
import { openTapDatabase } from '../../embedded/pgtap.ts';
import { loadOutcome } from '../matrix/matrix.ts';
import { hunt, readTests } from './hunt.ts';
import type { Mutant } from './mutant.ts';

/** What notices a mutant; nothing when it survives. */
export interface Report {
  readonly noticed: string | undefined;
}

if (parentPort === null) throw new Error('A hunter is started by supabase/tests/mutants.ts.');
const port = parentPort;
const { driver: db } = await openTapDatabase();
await loadOutcome(db);
const tests = await readTests(db);

port.on('message', (mutant: Mutant) => {
  void hunt(db, tests, mutant).then((noticed) => {
    port.postMessage({ noticed } satisfies Report);
  });
});
