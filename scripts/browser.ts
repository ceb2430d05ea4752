import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';
import { installedBrowser, npmHasOne } from './installed-browser.ts';

/** Root has no sandbox, and a container often has little shared memory. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

function isUsable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package unpacks its browser into the temporary folder; ours is kept beside the packages. */
async function fromNpm(): Promise<string> {
  const cache = inRoot('node_modules', '.cache', 'chromium');
  mkdirSync(cache, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = cache;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/**
 * A Chromium: $CHROME_BIN, else an installed one, else the one from npm.
 * @throws Failure where there is none and npm has none for this machine
 */
export async function findBrowser(): Promise<string> {
  const { platform, arch, env } = process;
  const given = env['CHROME_BIN'];
  if (given && isUsable(given)) return given;
  const found = env['BROWSER_FROM_NPM']
    ? undefined
    : installedBrowser({ platform, env, home: homedir(), isUsable });
  if (found !== undefined) return found;
  if (npmHasOne({ platform, arch })) return fromNpm();
  throw new Failure(
    'There is no Chrome, Chromium or Edge here.',
    'Install one, or set CHROME_BIN to where it is.',
  );
}
