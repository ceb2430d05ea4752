import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inRoot } from '../supabase/embedded/paths.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

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

const installed = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isUsable);

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

/** A Chromium: $CHROME_BIN, else an installed one, else the one from npm. */
export async function findBrowser(): Promise<string> {
  const given = process.env['CHROME_BIN'];
  if (given && isUsable(given)) return given;
  return (process.env['BROWSER_FROM_NPM'] ? undefined : installed()) ?? (await fromNpm());
}
