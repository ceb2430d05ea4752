/** The rules of forms in TypeScript and in SQL: the same vectors, and agreement on random input. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { PGlite } from '@electric-sql/pglite';
import { answersTo, definition, json } from './form-rules/arbitraries.ts';
import {
  openRuleDatabase,
  type RuleName,
  type Rules,
  sqlRules,
  typescriptRules,
} from './form-rules/rules.ts';
import { spoiled } from './form-rules/spoiled.ts';
import { readVectors } from './form-rules/vectors.ts';

const vectors = readVectors();

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

/** RUNS=20 looks twenty times as long. */
const effort = Number(process.env['RUNS'] ?? 1);

/** fast-check's report of a failure names the seed and the shrunk case; SEED=… repeats it. */
const always = <T>(arbitrary: fc.Arbitrary<T>, runs: number, holds: (one: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, holds), { seed, numRuns: runs * effort });

/** Bytes of the value as Postgres prints it: no text of these forms holds a colon or comma. */
const jsonbBytes = (value: unknown): number =>
  Buffer.byteLength(JSON.stringify(value).replaceAll(/[:,]/g, '$& '));

async function agree(rule: RuleName, ...given: unknown[]): Promise<void> {
  assert.deepEqual(await sql[rule](...given), typescript[rule](...given), `${rule} differs`);
}

describe(`form rules (seed ${String(seed)})`, () => {
  test(`SQL and TypeScript meet all ${String(vectors.length)} vectors`, async () => {
    for (const { name, rule, given, expect } of vectors) {
      assert.deepEqual(typescript[rule](...given), expect, `TypeScript: ${name}`);
      assert.deepEqual(await sql[rule](...given), expect, `SQL: ${name}`);
    }
  });

  test('both ask the same questions, find the same problems, show the coach the same', async () => {
    const filled = definition.chain((form) => fc.tuple(fc.constant(form), answersTo(form)));
    await always(filled, 200, async ([form, answers]) => {
      assert.equal(typescript.definition(form), null);
      await agree('definition', form);
      for (const rule of ['enabled', 'form', 'readable', 'safety'] as const) {
        await agree(rule, form, answers);
      }
    });
  });

  test('both judge one answer alike, also to a question that is not asked', async () => {
    const filled = definition.chain((form) => fc.tuple(fc.constant(form), answersTo(form)));
    await always(filled, 100, async ([{ sections }, answers]) => {
      for (const item of sections.flatMap(({ items }) => items)) {
        const own = new Map(Object.entries(answers));
        await agree('answer', item, own.get(item.linkId) ?? null);
      }
    });
  });

  test('both refuse a spoiled form for the same reason in the same words', async () => {
    const form = definition.chain(spoiled);
    await always(fc.oneof(form, form.chain(spoiled), json), 800, (one) => agree('definition', one));
  });

  test('SQL raises on no definition and no answers, however wrong', async () => {
    const form = fc.oneof(
      definition.chain(spoiled),
      definition.chain(spoiled).chain(spoiled),
      json,
    );
    const answers = fc.oneof(definition.chain(answersTo), json);
    await always(fc.tuple(form, answers), 120, async ([one, two]) => {
      for (const rule of ['enabled', 'answer', 'form', 'readable', 'safety'] as const) {
        await sql[rule](one, two);
      }
    });
  });

  test('both draw the line at 200 questions and at 256 KB', async () => {
    const item = { type: 'text', text: 'A question', sensitivity: 'normal' };
    const items = Array.from({ length: 201 }, (_, place) => ({
      ...item,
      linkId: `q${String(place)}`,
    }));
    const form = (count: number, closing = '', note = '') => ({
      sections: [{ linkId: 's', title: 'A "section"\n', items: items.slice(0, count) }],
      closing,
      note,
    });
    await agree('definition', form(200));
    await agree('definition', form(201));
    const room = 256 * 1024 - jsonbBytes(form(1, 'é🜁', ''));
    assert.equal(await sql.definition(form(1, 'é🜁', 'x'.repeat(room))), null);
    await agree('definition', form(1, 'é🜁', 'x'.repeat(room)));
    await agree('definition', form(1, 'é🜁', 'x'.repeat(room + 1)));
  });

  test('SQL takes numbers that JavaScript can not hold', async () => {
    const { rows } = await database.query(
      `select private.answer_problem('{"type": "number"}', '{"state": "answered", "value": 1e400}') as problem`,
    );
    assert.deepEqual(rows, [{ problem: 'wrong_type' }]);
  });
});
