import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from '../supabase/embedded/paths.ts';
import { openTapDatabase, runTapFile } from '../supabase/embedded/pgtap.ts';
import { say } from '../supabase/embedded/say.ts';
import { add, counted, countNodeTests, PartFailed, type Count } from './test-counts.ts';

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

async function runTap(files: readonly string[]): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  if (files.length === 0) return total;
  const connection = await openTapDatabase();
  for (const file of files) {
    const { lines, passed, failed } = await runTapFile(connection, file);
    total.passed += passed;
    total.failed += failed;
    say(`${failed > 0 ? 'FAILED' : 'ok'} ${basename(file)}: ${String(passed)} passed`);
    if (failed > 0) say(lines.filter((line) => !line.startsWith('ok')).join('\n'));
  }
  await connection.close();
  return total;
}

async function runNodeTests(files: readonly string[]): Promise<Count> {
  if (files.length === 0) return { passed: 0, failed: 0 };
  return counted(['node', '--test', '--test-reporter=spec', ...files], countNodeTests);
}

/** pgTAP files (role stories a table) and TypeScript tests of the back end. */
export async function testDatabase(only: readonly string[]): Promise<Count> {
  const tap = await runTap(testFiles('.test.sql', only));
  if (tap.failed > 0) throw new PartFailed('The database', tap);
  const node = await runNodeTests(testFiles('.test.ts', only));
  return add(tap, node);
}
