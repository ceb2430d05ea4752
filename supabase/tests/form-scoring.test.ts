/** Scores in TypeScript and in SQL: the published examples, and agreement on random forms and answers. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { PGlite } from '@electric-sql/pglite';
import { answersTo } from './form-rules/arbitraries.ts';
import { openRuleDatabase, type Rules, sqlRules, typescriptRules } from './form-rules/rules.ts';
import { definitionVectors, scoredDefinition, scoreVectors } from './form-rules/scoring.ts';
import { spoiled } from './form-rules/spoiled.ts';

let database: PGlite;
let typescript: Rules;
let sql: Rules;
before(async () => {
  database = await openRuleDatabase();
  sql = sqlRules(database);
  typescript = await typescriptRules();
});
after(() => database.close());

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const effort = Number(process.env['RUNS'] ?? 1);

const always = <T>(arbitrary: fc.Arbitrary<T>, runs: number, holds: (one: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, holds), { seed, numRuns: runs * effort });

const withoutLabels = (scores: unknown): unknown =>
  (scores as readonly Record<string, unknown>[]).map(({ id, value, answered, least, most }) => ({
    ...{ id, value, answered, least, most },
  }));

describe(`scores (seed ${String(seed)})`, () => {
  for (const { name, form, answers, expect } of scoreVectors) {
    test(name, async () => {
      assert.equal(typescript.definition(form), null);
      assert.equal(await sql.definition(form), null);
      assert.deepEqual(withoutLabels(typescript.score(form, answers)), expect, 'TypeScript');
      assert.deepEqual(withoutLabels(await sql.score(form, answers)), expect, 'SQL');
    });
  }

  for (const { name, form, expect } of definitionVectors) {
    test(name, async () => {
      assert.deepEqual(typescript.definition(form), expect, 'TypeScript');
      assert.deepEqual(await sql.definition(form), expect, 'SQL');
    });
  }

  test('both score random forms and answers alike, to the last decimal', async () => {
    const filled = scoredDefinition.chain((form) => fc.tuple(fc.constant(form), answersTo(form)));
    await always(filled, 300, async ([form, answers]) => {
      assert.equal(typescript.definition(form), null);
      assert.equal(await sql.definition(form), null);
      assert.deepEqual(await sql.score(form, answers), typescript.score(form, answers));
    });
  });

  test('a score with nothing missing lies between its ends', async () => {
    const filled = scoredDefinition.chain((form) => fc.tuple(fc.constant(form), answersTo(form)));
    await always(filled, 200, ([form, answers]) => {
      const declared = (form['scoring'] ?? []) as readonly { readonly items: readonly string[] }[];
      const scores = typescript.score(form, answers) as readonly Scored[];
      const full = scores.filter(({ answered }, nr) => answered === declared[nr]?.items.length);
      for (const { value, least, most } of full) {
        assert.ok(value !== null && value >= least && value <= most);
      }
      return Promise.resolve();
    });
  });

  test('both refuse spoiled scores for the same reason in the same words, and SQL scores them without raising', async () => {
    const form = scoredDefinition.chain(spoiled);
    await always(fc.tuple(form, form.chain(spoiled)), 300, async (forms) => {
      for (const one of forms) {
        assert.deepEqual(await sql.definition(one), typescript.definition(one));
        await sql.score(one, {});
      }
    });
  });
});

interface Scored {
  readonly value: number | null;
  readonly answered: number;
  readonly least: number;
  readonly most: number;
}
