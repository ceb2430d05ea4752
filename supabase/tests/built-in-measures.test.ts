import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { PGlite } from '@electric-sql/pglite';
import { definitionOf, measuresMigration, readMeasures, target } from '../forms/build-measures.ts';
import { openRuleDatabase, type Rules, sqlRules, typescriptRules } from './form-rules/rules.ts';

interface Item {
  readonly linkId: string;
  readonly required?: boolean;
  readonly allowPreferNotToSay?: boolean;
  readonly answerOption: readonly { readonly value: string }[];
  readonly safety?: { readonly crisis: readonly string[] };
}
interface Definition {
  readonly sections: readonly { readonly items: readonly Item[] }[];
}

const measures = readMeasures();
const shipped = measures.filter(({ items }) => items !== undefined);
const definitions = shipped.map((measure) => definitionOf(measure) as Definition);
const itemsOf = ({ sections }: Definition) => sections.flatMap(({ items }) => items);

const answersTo = (definition: Definition, value: string): object =>
  Object.fromEntries(
    itemsOf(definition).map(({ linkId }) => [linkId, { state: 'answered', value }]),
  );

let database: PGlite;
let sql: Rules;
let typescript: Rules;
before(async () => {
  database = await openRuleDatabase();
  sql = sqlRules(database);
  typescript = await typescriptRules();
});
after(() => database.close());

describe('the measures that come with Attune', () => {
  test('are in their migration as measures.json has them', () => {
    const fresh = measuresMigration();
    assert.equal(readFileSync(target, 'utf8'), fresh, 'run: node supabase/forms/build-measures.ts');
  });

  test('are the three whose holder lets everybody show them', () => {
    const slugs = shipped.map(({ slug }) => slug);
    assert.deepEqual(slugs, ['gad-7', 'phq-2', 'phq-9']);
    assert.ok(shipped.every(({ licence }) => licence.includes('No permission required')));
  });

  test('never hold the words of a measure whose holder does not', () => {
    for (const { slug, stem, items } of measures.filter((one) => !shipped.includes(one))) {
      assert.deepEqual([stem, items], [undefined, undefined], slug);
    }
  });

  test('may be published, and leave out no number that the catalogue names', async () => {
    for (const [place, definition] of definitions.entries()) {
      assert.equal(await sql.definition(definition), null);
      assert.equal(typescript.definition(definition), null);
      const [range] = shipped[place]?.itemRanges ?? [];
      assert.deepEqual(
        itemsOf(definition).map(({ linkId }) => linkId),
        Array.from({ length: range?.to ?? 0 }, (_, nr) => `i${String(nr + 1)}`),
      );
    }
  });

  test('can be sent with every question left out', async () => {
    for (const definition of definitions) {
      assert.deepEqual(await sql.form(definition, {}), []);
      assert.ok(itemsOf(definition).every((item) => item.allowPreferNotToSay && !item.required));
    }
  });

  test('score as their authors say', async () => {
    const highest = await Promise.all(
      definitions.map(async (one) => {
        const [score] = (await sql.score(one, answersTo(one, '3'))) as [{ value: number }];
        return score.value;
      }),
    );
    assert.deepEqual(highest, [21, 6, 27]);
  });

  test('open the crisis panel for any thought of being better off dead, and for nothing else', async () => {
    const phq9 = definitions[2];
    assert.ok(phq9);
    for (const { linkId, answerOption } of itemsOf(phq9)) {
      for (const { value } of answerOption) {
        const answers = { [linkId]: { state: 'answered', value } };
        const { crisis } = (await sql.safety(phq9, answers)) as { crisis: boolean };
        assert.equal(crisis, linkId === 'i9' && value !== '0', `${linkId}: ${value}`);
      }
    }
  });
});
