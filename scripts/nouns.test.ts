import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../supabase/embedded/paths.ts';

/** A row of a table under "Nouns"; what is no noun has no table, and its layers stand in that place. */
interface Noun {
  readonly folder: string;
  readonly layers: readonly string[];
  /** The table of the database, where there is one. */
  readonly table: string | undefined;
}

const [, section = ''] =
  /^## Nouns$([^]*?)^## /m.exec(readFileSync(inRoot('CONTRIBUTING.md'), 'utf8')) ?? [];

/** The cells between the bars of a row. */
const cellsOf = (row: string): readonly string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const nouns: readonly Noun[] = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const cells = cellsOf(line);
    const [folder = '', , table = '', layers = table] = cells;
    return {
      folder: folder.replaceAll('`', ''),
      layers: layers.split(', '),
      table: /^`(\w+)`$/.exec(table)?.[1],
    };
  });

const layers = ['domain', 'data', 'store', 'features'];

const foldersOf = (layer: string): readonly string[] =>
  readdirSync(inRoot('src/app', layer), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .filter((name) => globSync(`${name}/**/*.ts`, { cwd: inRoot('src/app', layer) }).length > 0)
    .sort();

for (const layer of layers) {
  test(`the folders of ${layer} are the nouns that CONTRIBUTING.md has there`, () => {
    const named = nouns.filter((noun) => noun.layers.includes(layer)).map(({ folder }) => folder);
    assert.ok(named.length > 20);
    assert.deepEqual(foldersOf(layer), named.sort());
  });
}

test('a noun stands in one row, with layers and a table that are there', () => {
  const schema = globSync('supabase/migrations/*.sql', { cwd: inRoot() })
    .map((file) => readFileSync(inRoot(file), 'utf8'))
    .join('\n');
  assert.equal(new Set(nouns.map(({ folder }) => folder)).size, nouns.length);
  assert.deepEqual(
    nouns.flatMap((noun) => noun.layers).filter((layer) => !layers.includes(layer)),
    [],
  );
  const tables = nouns.map(({ table }) => table).filter((table) => table !== undefined);
  assert.ok(tables.length > 20);
  assert.deepEqual(
    tables.filter((table) => !schema.includes(`create table public.${table} (`)),
    [],
  );
});
