import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { asFailure, Failure } from './failure.ts';
import { isAlive, startOf } from './processes.ts';

function claim(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, `${String(process.pid)} ${startOf(process.pid)}`);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds a lock; none when it is gone, or when another has its number now. */
function ownerOf(file: string): number | undefined {
  const [pid = '', ...start] = readFileSync(file, 'utf8').split(' ');
  const owner = Number(pid);
  if (!(owner > 0) || !isAlive(owner)) return undefined;
  const since = start.join(' ');
  return since === '' || since === startOf(owner) ? owner : undefined;
}

function take(folder: string): () => void {
  const file = `${folder}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    if (claim(file)) {
      return () => {
        rmSync(file, { force: true });
      };
    }
    const owner = ownerOf(file);
    if (owner !== undefined) {
      throw new Failure(
        `The data in ${folder} is in use by process ${String(owner)}.`,
        'Stop that Attune first.',
      );
    }
    rmSync(file, { force: true });
  }
  throw new Failure(`The lock ${file} cannot be taken.`, 'Delete that file and start again.');
}

/**
 * Keeps two processes off one data folder; PGlite itself does not. A lock left behind by a
 * process that was killed is taken over, also when its number was given to another since.
 * @returns a function that gives the folder up
 */
export function lockFolder(folder: string): () => void {
  try {
    return take(folder);
  } catch (error) {
    const what = `The data in ${folder} cannot be locked`;
    throw asFailure(error, { what, mend: 'Set DATA_DIR to another folder.', folder });
  }
}
