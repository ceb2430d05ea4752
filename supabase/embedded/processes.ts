import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The 22nd field of /proc/<pid>/stat, in ticks since the machine started; a name may hold spaces. */
const ticksOf = (pid: number): string =>
  readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19] ?? '';

/**
 * When a process started, as the system tells it. With its number it is one process and no other.
 * @returns an empty text where the system does not tell
 */
export function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') return ticksOf(pid);
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
