import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { PGlite } from '@electric-sql/pglite';
import { intakeMigration, target } from '../forms/build.ts';
import { openRuleDatabase, type Rules, sqlRules, typescriptRules } from './form-rules/rules.ts';

interface Item {
  readonly linkId: string;
  readonly sensitivity: string;
  readonly required?: boolean;
  readonly seenBy?: { readonly fixed?: boolean };
}
interface Intake {
  readonly sections: readonly {
    readonly linkId: string;
    readonly intro: string;
    readonly announce?: string;
    readonly items: readonly Item[];
  }[];
}

const intake = JSON.parse(
  readFileSync(new URL('../forms/intake.json', import.meta.url), 'utf8'),
) as Intake;
const items = intake.sections.flatMap((section) => section.items);
const answered = (value: unknown, visibility = 'coach') => ({
  state: 'answered',
  value,
  visibility,
});

/** Everything that must be answered, and a yes to the safety questions. */
const consents = { q01: answered(true), q02: answered(true), q05: answered(true) };
const routing = { q04: answered('app'), q11: answered('cohab'), q34: answered('yes') };
const shortest = { ...consents, ...routing, q39: answered('yes', 'only_me') };
const silent = {
  ...shortest,
  q40: answered(['hurt'], 'only_me'),
  q41: answered(['noone'], 'only_me'),
};

let database: PGlite;
let sql: Rules;
let typescript: Rules;
before(async () => {
  database = await openRuleDatabase();
  sql = sqlRules(database);
  typescript = await typescriptRules();
});
after(() => database.close());

describe('the built-in intake', () => {
  test('is in its migration as intake.json has it', () => {
    const fresh = intakeMigration();
    assert.equal(readFileSync(target, 'utf8'), fresh, 'run: node supabase/forms/build.ts');
  });

  test('may be published', async () => {
    assert.equal(await sql.definition(intake), null);
    assert.equal(typescript.definition(intake), null);
  });

  test('asks at most 46 questions in eight sections, each introduced in under 30 words', () => {
    assert.equal(items.length, 46);
    assert.equal(intake.sections.length, 8);
    for (const { intro, linkId } of intake.sections) {
      assert.ok(intro.split(' ').length < 30, linkId);
    }
  });

  test('announces every section with sensitive questions', () => {
    for (const section of intake.sections) {
      const isSensitive = section.items.some((item) =>
        ['health', 'intimate', 'safety'].includes(item.sensitivity),
      );
      assert.equal(section.announce !== undefined, isSensitive, section.linkId);
    }
  });

  test('can be sent with the required questions alone, none of which the client may hide by choice', async () => {
    assert.deepEqual(await sql.form(intake, shortest), []);
    const required = items.filter((item) => item.required);
    assert.deepEqual(
      required.map((item) => item.linkId),
      Object.keys(shortest).sort(),
    );
    assert.ok(required.every((item) => item.seenBy?.fixed));
  });

  test('asks a single person fewer questions than a partnered one', async () => {
    const single = { ...shortest, q11: answered('single'), q34: answered('no') };
    assert.equal(((await sql.enabled(intake, shortest)) as unknown[]).length, 43);
    assert.equal(((await sql.enabled(intake, single)) as unknown[]).length, 35);
  });

  test('shows the coach nothing of the safety questions, and looks the same whether they were answered', async () => {
    const plain = { ...consents, ...routing, q39: answered('later', 'coach') };
    const readable = await sql.readable(intake, plain);
    assert.deepEqual(await sql.readable(intake, silent), readable);
    const talk = { ...silent, q41: answered(['talk', 'pause'], 'coach') };
    assert.deepEqual(await sql.readable(intake, talk), readable);
  });

  test('keeps sharing off after any flag, and lets the coach know only what is asked for', async () => {
    const outcome = (answers: object) => sql.safety(intake, answers);
    assert.deepEqual(await outcome(silent), { sharedOff: true, speakAlone: false, crisis: false });
    const talk = { ...silent, q41: answered(['talk']) };
    assert.deepEqual(await outcome(talk), { sharedOff: true, speakAlone: true, crisis: false });
    const later = { ...talk, q39: answered('later'), q42: answered('yes') };
    assert.deepEqual(await outcome(later), { sharedOff: false, speakAlone: false, crisis: false });
  });

  test('is silent about a crisis answer too once nobody is to be told', async () => {
    const shown = { ...shortest, q42: answered('yes', 'coach') };
    assert.ok(((await sql.readable(intake, shown)) as string[]).includes('q42'));
    const hushed = { ...silent, q42: answered('yes', 'coach') };
    assert.ok(!((await sql.readable(intake, hushed)) as string[]).includes('q42'));
  });
});
