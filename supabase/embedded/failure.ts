import { existsSync, statfsSync } from 'node:fs';

/** What a person is told when the back end cannot start: one sentence, and the mend. */
export class Failure extends Error {
  readonly mend: string;

  constructor(message: string, mend: string, cause?: unknown) {
    super(message, { cause });
    this.mend = mend;
  }
}

export interface Step {
  readonly what: string;
  readonly mend: string;
  /** Where the step wrote to. */
  readonly folder?: string | undefined;
}

const A_FEW_PAGES = 256 * 1024;

/** PGlite says nothing readable when it cannot write, so the disk itself is asked. */
function isFull(folder: string | undefined): boolean {
  if (folder === undefined || !existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < A_FEW_PAGES;
}

function reasonOf(error: unknown): string {
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  if (typeof message === 'string') return ` (${message.split('\n', 1)[0] ?? ''})`;
  return typeof code === 'string' ? ` (${code})` : '';
}

const isReadOnly = (error: unknown, reason: string): boolean =>
  /^(EACCES|EPERM|EROFS)$/.test(String((error as { code?: unknown } | null)?.code)) ||
  /EACCES|EPERM|EROFS|read-only file system|could not .*: permission denied/i.test(reason);

/** Turns anything thrown on the way up into a Failure that names the step that broke. */
export function asFailure(error: unknown, { what, mend, folder }: Step): Failure {
  if (error instanceof Failure) return error;
  const reason = reasonOf(error);
  if (isFull(folder) || /ENOSPC|no space left|could not extend file/i.test(reason)) {
    return new Failure('The disk is full.', 'Free some space, then start again.', error);
  }
  if (folder !== undefined && isReadOnly(error, reason)) {
    return new Failure(
      `The data in ${folder} cannot be written.`,
      'Give yourself the right to write there, then start again; nothing was changed.',
      error,
    );
  }
  return new Failure(`${what}${reason}.`, mend, error);
}

/** The one line printed for a failure; never a stack trace. */
export function describe(error: unknown): string {
  const failure = asFailure(error, { what: 'That did not work', mend: 'Try it again.' });
  return `${failure.message} ${failure.mend}`;
}
