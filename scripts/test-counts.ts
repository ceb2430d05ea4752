import { stripVTControlCharacters } from 'node:util';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const none: Count = { passed: 0, failed: 0 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

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
