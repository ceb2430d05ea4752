import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Piece, plan } from './chunk-plan.ts';

const KB = 1000;

/** The start opens every page; `imports` by name. */
function pieces(
  pages: readonly string[],
  imports: Readonly<Record<string, readonly string[]>>,
  bytes: Readonly<Record<string, number>> = {},
): Map<string, Piece> {
  const all = new Set([
    'main',
    ...pages,
    ...Object.keys(imports),
    ...Object.values(imports).flat(),
  ]);
  return new Map(
    [...all].map((id) => [
      id,
      { id, bytes: bytes[id] ?? KB, imports: imports[id] ?? [], opens: id === 'main' ? pages : [] },
    ]),
  );
}

void test('what the same pages share travels together', () => {
  const found = plan('main', pieces(['p', 'q'], { p: ['a', 'b'], q: ['a', 'b'] }));
  assert.equal(found.get('a'), found.get('b'));
});

void test('a small piece joins its neighbour, a large one does not go where it is not used', () => {
  const imports = { p: ['a', 'b'], q: ['a', 'b'], r: ['a'] };
  const small = plan('main', pieces(['p', 'q', 'r'], imports));
  assert.equal(small.get('a'), small.get('b'));
  const large = plan('main', pieces(['p', 'q', 'r'], imports, { b: 300 * KB }));
  assert.notEqual(large.get('a'), large.get('b'));
});

void test('what the start imports, and what one page alone needs, is in no parcel', () => {
  const found = plan('main', pieces(['p', 'q'], { main: ['a'], p: ['a', 'own'], q: ['a'] }));
  assert.deepEqual([...found.keys()], []);
});

void test('a page that visits begin with gets little in vain, and few files', () => {
  const begin = (id: string) => id === 'p';
  const inVain = pieces(['p', 'q', 'r'], { p: ['a'], q: ['a', 'b'], r: ['a', 'b'] }, { b: 9 * KB });
  assert.equal(plan('main', inVain).get('a'), plan('main', inVain).get('b'));
  assert.notEqual(plan('main', inVain, begin).get('a'), plan('main', inVain, begin).get('b'));
  const sizes = { a: 12 * KB, b: 12 * KB };
  const apart = pieces(['p', 'q', 'r'], { p: ['a', 'b'], q: ['a'], r: ['b'] }, sizes);
  assert.notEqual(plan('main', apart).get('a'), plan('main', apart).get('b'));
  assert.equal(plan('main', apart, begin).get('a'), plan('main', apart, begin).get('b'));
});

/** Any graph without circles: pieces import only those after them, pages among them. */
const graphs = fc
  .array(
    fc.tuple(fc.boolean(), fc.array(fc.nat(11), { maxLength: 4 }), fc.integer({ min: 1, max: 40 })),
    {
      minLength: 4,
      maxLength: 12,
    },
  )
  .map((rows) => {
    const pages = rows.flatMap(([isPage], nr) => (isPage ? [String(nr)] : []));
    const imports = Object.fromEntries(
      rows.map(([, to], nr) => [
        String(nr),
        [...new Set(to)].filter((one) => one > nr && one < rows.length).map(String),
      ]),
    );
    const bytes = Object.fromEntries(rows.map(([, , size], nr) => [String(nr), size * KB]));
    return pieces(pages, imports, bytes);
  });

void test('no file waits for itself, whatever imports what', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const found = plan('main', graph);
      const fileOf = (id: string): string => {
        const nr = found.get(id);
        return nr === undefined ? id : `parcel ${String(nr)}`;
      };
      const waits = new Map<string, Set<string>>();
      for (const { id, imports } of graph.values()) {
        const to = waits.get(fileOf(id)) ?? new Set();
        for (const one of imports) if (fileOf(one) !== fileOf(id)) to.add(fileOf(one));
        waits.set(fileOf(id), to);
      }
      const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
        [...(waits.get(from) ?? [])].some(
          (one) => one === to || (!seen.has(one) && reaches(one, to, seen.add(one))),
        );
      for (const file of waits.keys()) assert.ok(!reaches(file, file), file);
    }),
    { numRuns: 2000 },
  );
});
