import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One file of every kind that a build holds. */
export const FILES: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><title>the app</title><script src="main-AbC_1-xy.js" type="module"></script>',
  'tea.html': '<!doctype html><title>tea</title>',
  'tea.css': 'main { margin: 0 }',
  'main-AbC_1-xy.js': 'export {};',
  'progress.routes-Q2mZ90ab.js': 'export {};',
  'styles-44KC5AZ5.css': 'body { margin: 0 }',
  'media/source-sans-3-latin-wght-normal-7ARQTPZU.woff2': 'a font',
  'ngsw-worker.js': 'self;',
  'safety-worker.js': 'self;',
  'ngsw.json': '{}',
  'config.json': '{ "supabaseUrl": "" }',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'manifest.webmanifest': '{ "name": "Today" }',
};

/** A folder like dist/attune/browser, pressed as `npm run build` does. @returns where it is */
export function appFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-hosting-'));
  // nginx that root starts reads it as somebody else.
  chmodSync(folder, 0o755);
  for (const [name, content] of Object.entries(FILES)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (name.endsWith('.woff2')) continue;
    writeFileSync(`${file}.gz`, gzipSync(content));
    writeFileSync(`${file}.br`, brotliCompressSync(content));
  }
  return folder;
}
