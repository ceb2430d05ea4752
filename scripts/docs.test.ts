import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { inRoot } from '../supabase/embedded/paths.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/**/*.md']
  .flatMap((pattern) => globSync(pattern, { cwd: inRoot() }))
  .sort();

/** What a document says, without its examples: they name what is somebody's own. */
const textOf = (document: string): string =>
  readFileSync(inRoot(document), 'utf8').replaceAll(/^```[^]*?^```/gm, '');

/** As GitHub makes the address of a heading from its words. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (document: string): string[] =>
  [...textOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const isThere = (path: string): boolean => globSync(path, { cwd: inRoot() }).length > 0;

/** By its name alone, wherever it is among what is ours. */
const isSomewhere = (name: string): boolean => isThere(`{${roots.join(',')}}/**/${name}`);

/** The links of a document that lead nowhere. */
function brokenLinks(document: string): string[] {
  const links = [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? document : normalize(join(dirname(document), path));
    if (!existsSync(inRoot(target))) return true;
    return anchor !== undefined && !anchorsIn(target).includes(anchor);
  });
}

/** Where files of the repository begin; what begins otherwise is somebody else's, or an address. */
const roots = ['docs', 'e2e', 'public', 'scripts', 'src', 'supabase'];

/** What stands for anything: `<nouns>`, `…`. */
const isPattern = (path: string): boolean => /[<>…]/.test(path);

/** The files and folders that a document names in code, and that are not there. */
function missingFiles(document: string): string[] {
  const code = [...textOf(document).matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) =>
    words.split(/[\s'"(),:]+/),
  );
  const paths = code.filter((word) => roots.some((root) => word.startsWith(`${root}/`)));
  const names = code.filter((word) => /^[\w.-]+\.(ts|sql|mjs)$/.test(word));
  return [
    ...paths.filter((path) => !isPattern(path) && !isThere(path.replace(/\/$/, ''))),
    ...names.filter((name) => !isThere(name) && !isSomewhere(name)),
  ];
}

const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a document says to run with npm, and nobody can. */
const missingScripts = (document: string): string[] =>
  [...readFileSync(inRoot(document), 'utf8').matchAll(/npm run ([\w:-]+)/g)]
    .map(([, script = '']) => script)
    .filter((script) => !(script in scripts));

for (const document of documents) {
  test(`what ${document} links to is there`, () => {
    assert.deepEqual(brokenLinks(document), []);
  });

  test(`the files and scripts that ${document} names are there`, () => {
    assert.deepEqual([...missingFiles(document), ...missingScripts(document)], []);
  });
}

test('documents are read that link, and that name files', () => {
  assert.ok(documents.length > 10);
  assert.ok(documents.some((document) => textOf(document).includes('](')));
  assert.ok(documents.some((document) => /`supabase\/[^`]+`/.test(textOf(document))));
});
