import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { Failure } from '../supabase/embedded/failure.ts';
import { type Piece, plan } from './chunk-plan.ts';

/** Of all pieces that a page starts with, only Angular's own is as large: it changes seldom, and stays cached. */
const FRAMEWORK = 150_000;

/** What visits begin with: the door, and the day of a client and of a coach. */
const BEGINNINGS = ['sign-in-page-', 'my-today.routes-', 'coach-today.routes-'];

const MAIN = /<script src="(?<file>main-[\w-]+\.js)" type="module"><\/script>/;
const PRELOAD = /<link rel="modulepreload" href="[^"]+">/g;
const IMPORT = /\bimport\(["`]\.\/(?<file>[^"`]+)["`]\)/g;

/** Angular's hash goes, and with it a list of all the pages that share it. */
const plainName = (name: string): string => name.replace(/~.*$|-[\w-]{8}$/, '');

/** The builder's files as they are. */
async function piecesOf(main: string): Promise<Map<string, Piece>> {
  const pieces = new Map<string, Piece>();
  const reader: Plugin = {
    name: 'pieces',
    moduleParsed: ({ id, code, importedIds, dynamicallyImportedIds }) => {
      const bytes = code?.length ?? 0;
      pieces.set(id, { id, bytes, imports: importedIds, opens: dynamicallyImportedIds });
    },
  };
  const bundle = await rolldown({ input: { main }, plugins: [reader], logLevel: 'warn' });
  await bundle.generate({ format: 'es' });
  await bundle.close();
  return pieces;
}

function beginningsIn(pieces: ReadonlyMap<string, Piece>): Set<string> {
  const found = [...pieces.keys()].filter((id) =>
    BEGINNINGS.some((name) => basename(id).startsWith(name)),
  );
  if (found.length === BEGINNINGS.length) return new Set(found);
  throw new Failure('A page that visits begin with has no file of its own.', 'See BEGINNINGS.');
}

async function grouped(main: string): Promise<OutputChunk[]> {
  const pieces = await piecesOf(main);
  const beginnings = beginningsIn(pieces);
  const parcels = plan(main, pieces, (page) => beginnings.has(page));
  const shared = (id: string): string | null => {
    const nr = parcels.get(id);
    return nr === undefined ? null : `shared${String(nr)}`;
  };
  const bundle = await rolldown({
    input: { main },
    // Parts may stand in whatever file the plan puts them in, the start among them.
    preserveEntrySignatures: false,
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({
    format: 'es',
    // Again: what was a file's name for something that others import is now one of its own.
    minify: true,
    entryFileNames: 'main-[hash].js',
    chunkFileNames: ({ name }) => `${plainName(name)}-[hash].js`,
    codeSplitting: {
      groups: [
        { name: 'framework', tags: ['$initial'], minModuleSize: FRAMEWORK, priority: 2 },
        { name: 'main', tags: ['$initial'], priority: 1 },
        { name: shared, debugName: 'shared', includeDependenciesRecursively: false },
      ],
    },
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

/** A file that waits for itself, or for one that is not there, starts nothing. */
function refuseBroken(chunks: ReadonlyMap<string, OutputChunk>): void {
  for (const { fileName, imports } of chunks.values()) {
    const lost = imports.find((one) => !chunks.has(one));
    const circle = imports.find((one) => needsOf(one, chunks).has(fileName));
    const wrong = lost ?? circle;
    if (wrong === undefined) continue;
    throw new Failure(`${fileName} waits for ${wrong} in vain.`, 'Mend scripts/chunk-plan.ts.');
  }
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
  refuseBroken(chunks);
  const first = needsOf(entry.fileName, chunks);
  for (const { fileName, code } of all) {
    writeFileSync(join(folder, fileName), atOnce(code, chunks, first));
  }
  writeFileSync(index, startWith(entry, html));
}
