import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter } from 'node:path';
import { describe, Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';
import { complain, isAside, write } from '../supabase/embedded/say.ts';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with each piece of what the command prints; it is printed either way. */
  readonly onOutput?: (text: string) => void;
}

const isWindows = process.platform === 'win32';

/** Packages' commands first, also where a script is run by hand and not by npm. */
const PATH = [inRoot('node_modules', '.bin'), process.env['PATH']].join(delimiter);
const running = new Set<ChildProcess>();

/** Ends a command together with what it started (a browser, a compiler). */
function stop(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && !isWindows) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  } catch {
    // It ended by itself in between.
  }
}

let isStopping = false;

/** Ends every command; what they would have answered no longer matters. */
export function stopAll(): void {
  isStopping = true;
  for (const child of running) stop(child);
}

/** Starts a package's command (from node_modules/.bin) in a process group of its own. */
export function start(command: string, args: readonly string[], options: RunOptions = {}) {
  const output = options.onOutput || isAside() ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd: inRoot(),
    detached: !isWindows,
    shell: isWindows,
    stdio: ['ignore', output, output],
    env: { ...process.env, PATH, ...options.env },
  });
  running.add(child);
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.setEncoding('utf8').on('data', (text: string) => {
      write(text, to);
      options.onOutput?.(text);
    });
  }
  return child;
}

/** Runs a command to its end. @throws Failure when it ends badly */
export function run(command: string, args: readonly string[], options: RunOptions = {}) {
  const child = start(command, args, options);
  return new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      if (isStopping) return;
      if (code === 0) resolve();
      else reject(new Failure(`${command} ${args[0] ?? ''} failed.`, 'See the lines above.'));
    });
  });
}

/**
 * Ends this process in order: on Ctrl-C, on SIGTERM, and when the process that started it is gone.
 * @param end what must be closed first
 * @param code what to exit with: a test that was broken off has not passed
 */
export function onStop(end: () => Promise<void>, code = 0): void {
  const parent = process.ppid;
  let isEnding = false;
  const once = async (): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    await endWith(end);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void once());
  setInterval(() => {
    if (process.ppid !== parent) void once();
  }, 500).unref();
}

/** Runs a script's main function; whatever it throws becomes one line and exit code 1. */
export async function endWith(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    complain(describe(error));
    stopAll();
    process.exit(1);
  }
}
