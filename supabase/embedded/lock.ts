import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';

function claim(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Keeps two processes off one data folder; PGlite itself does not. A lock left behind by a
 * process that was killed is taken over.
 * @returns a function that gives the folder up
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    if (claim(file)) {
      return () => {
        rmSync(file, { force: true });
      };
    }
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner > 0 && isAlive(owner)) {
      throw new Failure(
        `The data in ${folder} is in use by process ${String(owner)}.`,
        'Stop that Attune first.',
      );
    }
    rmSync(file, { force: true });
  }
  throw new Failure(`The lock ${file} cannot be taken.`, 'Delete that file and start again.');
}
