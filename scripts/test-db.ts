import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { inRoot } from '../supabase/embedded/paths.ts';
import { openTapDatabase, runTapFile, type TapResult } from '../supabase/embedded/pgtap.ts';
import { say } from '../supabase/embedded/say.ts';
import { add, counted, countNodeTests, none, PartFailed, type Count } from './test-counts.ts';
import { isOnPostgres, onPostgres } from './test-postgres.ts';

const folder = inRoot('supabase', 'tests');

/** The files named in `only`, else all in supabase/tests with that ending. */
function testFiles(ending: string, only: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .filter((name) => only.length === 0 || only.some((part) => name.includes(basename(part))))
    .sort()
    .map((name) => join(folder, name));
}

function sayOf(file: string, { lines, passed, failed }: TapResult): void {
  say(`${failed > 0 ? 'FAILED' : 'ok'} ${basename(file)}: ${String(passed)} passed`);
  if (failed > 0) say(lines.filter((line) => !line.startsWith('ok')).join('\n'));
}

/** Runs files from the list, on a database of its own, until there are none. */
async function runTapOf(files: string[]): Promise<Count> {
  let total = none;
  const connection = await openTapDatabase();
  for (let file = files.shift(); file !== undefined; file = files.shift()) {
    const result = await runTapFile(connection, file);
    total = add(total, result);
    sayOf(file, result);
  }
  await connection.close();
  return total;
}

async function runTap(files: readonly string[]): Promise<Count> {
  if (files.length === 0) return none;
  const left = [...files];
  // A real Postgres answers two at once; the one in this process, one after the other.
  const side = isOnPostgres() && files.length > 1 ? 2 : 1;
  const counts = await Promise.all(Array.from({ length: side }, () => runTapOf(left)));
  return counts.reduce(add, none);
}

async function runNodeTests(files: readonly string[]): Promise<Count> {
  if (files.length === 0) return none;
  // One core is left over otherwise, and on two cores that is half of them.
  const atOnce = `--test-concurrency=${String(availableParallelism())}`;
  return counted(['node', '--test', '--test-reporter=spec', atOnce, ...files], countNodeTests);
}

/** pgTAP files (role stories a table) and TypeScript tests of the back end. */
export async function testDatabase(only: readonly string[]): Promise<Count> {
  const tap = await runTap(testFiles('.test.sql', only));
  if (tap.failed > 0) throw new PartFailed('The database', tap);
  const node = await runNodeTests(testFiles('.test.ts', only));
  return add(tap, node);
}

/** The role stories and the attack matrix, on a real Postgres migrated as on hosted Supabase. */
export async function testOnPostgres(): Promise<Count> {
  await onPostgres();
  return testDatabase(['.test.sql', 'attack-matrix.test.ts']);
}
