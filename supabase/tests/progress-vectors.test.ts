import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Database } from '../embedded/database.ts';
import { openTapDatabase } from '../embedded/pgtap.ts';

interface Answer {
  readonly onDate: string;
  readonly series: string;
  readonly value: number;
}
interface Unusual {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly expect: { readonly rule: string; readonly low: number; readonly high: number } | null;
}
interface Limits {
  readonly name: string;
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
}
const vectors = JSON.parse(
  readFileSync(new URL('progress-vectors.json', import.meta.url), 'utf8'),
) as { readonly unusual: readonly Unusual[]; readonly limits: readonly Limits[] };

/** Ann's answers to one question, as if she had sent them, each in the words of its series. */
const ANSWERED = `
  with said as (
    select * from jsonb_to_recordset($1) as s ("onDate" date, series text, value numeric)
  ), sent as (
    insert into public.form_assignments (coach_id, client_id, form_id, form_version_id, request_id, on_date, status, submitted_at)
    select c.coach_id, c.id, v.form_id, v.id, gen_random_uuid(), s."onDate", 'submitted', now()
      from said s join public.form_versions v on v.id = md5(s.series)::uuid
      join public.clients c on c.id = tap.record('Ann')
    returning id, coach_id, client_id, on_date
  )
  insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, coach_can_read)
  select t.id, 'seen', t.coach_id, t.client_id, to_jsonb(s.value), 'answered', true from sent t join said s on s."onDate" = t.on_date`;

const SERIES = `
  insert into public.forms (id, coach_id, kind, title) values (md5('form')::uuid, tap.user_of('Noor'), 'check_in', 'Check-in');
  insert into public.form_versions (id, form_id, coach_id, version, definition)
    select md5(s)::uuid, md5('form')::uuid, tap.user_of('Noor'), ascii(s), tap.a_check_in('seen') from unnest(array['a', 'b', 'c']) s`;

describe('what is unusual, as progress-vectors.json has it', () => {
  let db: Pick<Database, 'query' | 'exec'>;
  let close: () => Promise<void>;
  before(async () => {
    const clock = readFileSync(new URL('clock.sql', import.meta.url), 'utf8');
    const connection = await openTapDatabase(clock);
    db = connection.driver;
    close = () => connection.close();
    // The answers go in below the form's own limits and guards.
    await db.exec(
      `select tap.forgets_check_ins(); alter table answers disable trigger user; ${SERIES}`,
    );
  });
  after(() => close());

  /** What Noor is told the day after the last of these answers. */
  async function told(answers: readonly Answer[]) {
    await db.exec('begin');
    try {
      const day = `${answers.at(-1)?.onDate ?? ''}T12:00:00Z`;
      await db.query(`select set_config('tap.now', $1, true)`, [day]);
      await db.query(ANSWERED, [JSON.stringify(answers)]);
      await db.exec(`select tap.act_as('Noor')`);
      const { rows } = await db.query<{ rule: string; low: number; high: number }>(
        'select rule, low::float8, high::float8 from public.unusual_check_ins()',
      );
      return rows[0] ?? null;
    } finally {
      await db.exec('rollback; reset role');
    }
  }

  const within = (found: number, wanted: number): void =>
    assert.ok(Math.abs(found - wanted) <= 0.0001, `${String(found)} is not ${String(wanted)}`);

  for (const { name, answers, expect } of vectors.unusual) {
    test(name, async () => {
      const found = await told(answers);
      assert.equal(found?.rule, expect?.rule);
      if (!found || !expect) return;
      within(found.low, expect.low);
      within(found.high, expect.high);
    });
  }

  for (const { name, values, low, high } of vectors.limits.filter(
    ({ values: { length } }) => length >= 5,
  )) {
    test(`limits: ${name}`, async () => {
      // In tenths where they have them: the limits grow with what they are of.
      const scale = values.every(Number.isInteger) ? 1 : 10;
      const turn = [...values.map((value) => Math.round(value * scale)), 100_000];
      const answers = turn.map((value, nr) => ({
        onDate: new Date(Date.UTC(2026, 0, 5 + 7 * nr)).toISOString().slice(0, 10),
        series: 'a',
        value,
      }));
      const found = await told(answers);
      assert.ok(found);
      within(found.low / scale, low);
      within(found.high / scale, high);
    });
  }
});
