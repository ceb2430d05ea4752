import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';
import { Failure } from '../supabase/embedded/failure.ts';

/** Smaller shared pieces join their nearest: on a phone one more request costs more than these bytes. */
const LEAST_SHARED = 1000;
/** Of all pieces that a page starts with, only Angular's own is as large: it changes seldom, and stays cached. */
const FRAMEWORK = 150_000;
/** A library of one kind of page: no smaller piece may join it, or other pages would fetch it for that piece. */
const LIBRARY = 100_000;

const MAIN = /<script src="(?<file>main-[\w-]+\.js)" type="module"><\/script>/;
const PRELOAD = /<link rel="modulepreload" href="[^"]+">/g;
const IMPORT = /\bimport\(["`]\.\/(?<file>[^"`]+)["`]\)/g;

const groups = [
  { name: 'framework', tags: ['$initial' as const], minModuleSize: FRAMEWORK, priority: 2 },
  { name: 'main', tags: ['$initial' as const], priority: 1 },
  { name: 'library', minModuleSize: LIBRARY, entriesAware: true },
  {
    name: 'shared',
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: LEAST_SHARED,
  },
];

/** Angular's hash goes, and with it a list of all the pages that share it. */
const plainName = (name: string): string => name.replace(/~.*$|-[\w-]{8}$/, '');

async function grouped(main: string): Promise<OutputChunk[]> {
  const bundle = await rolldown({ input: { main }, logLevel: 'warn' });
  const { output } = await bundle.generate({
    format: 'es',
    // Angular's builder has minified everything already.
    minify: { mangle: false, compress: false },
    entryFileNames: 'main-[hash].js',
    chunkFileNames: ({ name }) => `${plainName(name)}-[hash].js`,
    codeSplitting: { groups },
  });
  await bundle.close();
  return output.filter((one) => one.type === 'chunk');
}

/** What a file imports, and what that imports, and so on; itself among it. */
function needsOf(file: string, chunks: ReadonlyMap<string, OutputChunk>, seen = new Set<string>()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const one of chunks.get(file)?.imports ?? []) needsOf(one, chunks, seen);
  return seen;
}

/** A page's file is asked for together with all that it will ask for, not one after the other. */
function atOnce(code: string, chunks: ReadonlyMap<string, OutputChunk>, here: Set<string>): string {
  return code.replaceAll(IMPORT, (asked, file: string) => {
    const others = [...needsOf(file, chunks)].filter((one) => one !== file && !here.has(one));
    if (others.length === 0) return asked;
    const all = [file, ...others].map((one) => `import("./${one}")`);
    return `Promise.all([${all.join(',')}]).then(a=>a[0])`;
  });
}

/** The main script and all that it waits for, asked for at once. */
function startWith({ fileName, imports }: OutputChunk, html: string): string {
  const hints = imports.map((file) => `<link rel="modulepreload" href="${file}">`);
  const script = `<script src="${fileName}" type="module"></script>`;
  return html.replaceAll(PRELOAD, '').replace(MAIN, hints.join('') + script);
}

/**
 * Angular's builder makes a file for every set of pages that have something in common, 150 of them, and a page finds
 * out about its files one after the other. Puts them into half as many, each page's asked for at once.
 * @param folder of the built app; changed in place
 */
export async function regroup(folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  const html = readFileSync(index, 'utf8');
  const main = MAIN.exec(html)?.groups?.['file'];
  if (main === undefined) throw new Failure('index.html starts no app.', 'Build again.');
  const all = await grouped(join(folder, main));
  const entry = all.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Failure('The app has no start.', 'Build again.');
  for (const id of all.flatMap(({ moduleIds }) => moduleIds)) {
    if (id.startsWith(folder)) rmSync(id);
  }
  const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const first = needsOf(entry.fileName, chunks);
  for (const { fileName, code } of all) {
    writeFileSync(join(folder, fileName), atOnce(code, chunks, first));
  }
  writeFileSync(index, startWith(entry, html));
}
