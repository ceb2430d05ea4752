import { stripVTControlCharacters } from 'node:util';
import { Failure } from '../supabase/embedded/failure.ts';
import { run } from './run.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const none: Count = { passed: 0, failed: 0 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** A part of the tests that did not pass, with what it counted until then. */
export class PartFailed extends Failure {
  readonly count: Count;

  constructor(part: string, { passed, failed }: Count) {
    super(`${part} failed.`, 'See the lines above.');
    this.count = { passed, failed: Math.max(failed, 1) };
  }
}

/** Runs a test command and counts by what it printed. @throws PartFailed when it ends badly */
export async function counted(
  [name, ...args]: readonly [string, ...string[]],
  count: (output: string) => Count,
  env: Readonly<Record<string, string>> = {},
): Promise<Count> {
  let output = '';
  const onOutput = (text: string): void => {
    output += text;
  };
  await run(name, args, { env, onOutput }).catch(() => {
    throw new PartFailed(`${name} ${args[0] ?? ''}`, count(output));
  });
  return count(output);
}

const lastNumber = (output: string, pattern: RegExp): number =>
  Number([...stripVTControlCharacters(output).matchAll(pattern)].at(-1)?.[1] ?? 0);

/** `ℹ pass 12` of node --test. */
export const countNodeTests = (output: string): Count => ({
  passed: lastNumber(output, /^\W*pass (\d+)$/gm),
  failed: lastNumber(output, /^\W*fail (\d+)$/gm),
});

/** `Executed 12 of 12 SUCCESS` of Karma, `Executed 12 of 12 (2 FAILED)`. */
export function countKarma(output: string): Count {
  const failed = lastNumber(output, /Executed \d+ of \d+.*\((\d+) FAILED\)/g);
  return { passed: lastNumber(output, /Executed (\d+) of \d+/g) - failed, failed };
}

/** `12 passed (9.2s)` and `1 failed` of Playwright. */
export const countPlaywright = (output: string): Count => ({
  passed: lastNumber(output, /^\s*(\d+) passed/gm),
  failed: lastNumber(output, /^\s*(\d+) failed/gm),
});
