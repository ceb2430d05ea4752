import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inRoot } from '../supabase/embedded/paths.ts';
import { say } from '../supabase/embedded/say.ts';
import { regroup } from './chunks.ts';
import { endWith, run } from './run.ts';

const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};
const SOURCES = ['src', 'public', 'angular.json', 'ngsw-config.json', 'package-lock.json'];
const CONFIG = [
  'tsconfig.json',
  'tsconfig.app.json',
  'scripts/build.ts',
  'scripts/chunks.ts',
  'scripts/chunk-plan.ts',
];
// Our own grouping starts from the finest pieces.
const FINE_PIECES = { NG_BUILD_OPTIMIZE_CHUNKS: 'false' };
const COMPRESSED = new Set(['.js', '.css', '.html', '.json', '.svg', '.webmanifest']);
const out = inRoot('dist', 'attune', 'browser');
const stamp = inRoot('dist', 'attune', 'built-from');

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];

/** One hash of everything that the build reads. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of [...SOURCES, ...CONFIG].flatMap((path) => filesOf(inRoot(path)))) {
    if (!file.endsWith('.spec.ts')) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Lighthouse and a phone see these; compressing on each request would cost more than the app. */
function compress(folder: string): void {
  for (const file of filesOf(folder).filter((path) => COMPRESSED.has(extname(path)))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, BROTLI));
  }
}

/** Builds for production unless the sources are those of the last build. */
export async function build({ always = false } = {}): Promise<void> {
  const hash = sourceHash();
  if (!always && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Building the app.');
  const args = ['build', '--configuration', 'production', '--progress', 'false'];
  await run('ng', args, { env: FINE_PIECES });
  await regroup(out);
  // The service worker's list names every file with its hash.
  await run('ngsw-config', ['dist/attune/browser', 'ngsw-config.json']);
  compress(out);
  writeFileSync(stamp, hash);
}

if (import.meta.main) await endWith(() => build({ always: true }));
