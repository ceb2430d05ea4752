import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { PGlite } from '@electric-sql/pglite';
import { checkIn, checkInMigration, target } from '../forms/check-in.ts';
import { openRuleDatabase, type Rules, sqlRules, typescriptRules } from './form-rules/rules.ts';

interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly role?: string;
  readonly optIn?: boolean;
  readonly required?: boolean;
}
const items: readonly Item[] = checkIn.sections.flatMap((section) => section.items);
const linkIds = (wanted: (item: Item) => boolean) =>
  items.filter(wanted).map(({ linkId }) => linkId);

let database: PGlite;
let sql: Rules;
let typescript: Rules;
before(async () => {
  database = await openRuleDatabase();
  sql = sqlRules(database);
  typescript = await typescriptRules();
});
after(() => database.close());

describe('the built-in check-in', () => {
  test('is in its migration as check-in.ts has it', () => {
    const fresh = checkInMigration();
    assert.equal(readFileSync(target, 'utf8'), fresh, 'run: node supabase/forms/check-in.ts');
  });

  test('may be published, and as a check-in', async () => {
    assert.equal(await sql.definition(checkIn), null);
    assert.equal(typescript.definition(checkIn), null);
    const { rows } = await database.query('select private.check_in_problem($1::jsonb) as problem', [
      JSON.stringify(checkIn),
    ]);
    assert.deepEqual(rows, [{ problem: null }]);
  });

  test('has eight dimensions, of which desire is asked only of who chose it', () => {
    const dimensions = 'seen heard understood safe trust affection desire present';
    assert.equal(linkIds(({ type }) => type === 'scale').join(' '), dimensions);
    assert.deepEqual(
      linkIds(({ optIn }) => optIn === true),
      ['desire'],
    );
  });

  test('asks for a win and a topic, and can be sent with nothing in it', async () => {
    assert.deepEqual(
      linkIds(({ role }) => role === 'win'),
      ['win'],
    );
    assert.deepEqual(
      linkIds(({ role }) => role === 'topic'),
      ['talk'],
    );
    assert.deepEqual(
      linkIds(({ required }) => required === true),
      [],
    );
    assert.deepEqual(await sql.form(checkIn, {}), []);
  });
});
