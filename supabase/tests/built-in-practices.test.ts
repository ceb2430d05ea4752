import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Database } from '../embedded/database.ts';
import { builtInPracticesMigration, readBuiltIns, target } from '../practices/build.ts';
import { openTapDatabase } from '../embedded/pgtap.ts';

const practices = readBuiltIns();

describe('the built-in practices', () => {
  let db: Pick<Database, 'query'>;
  let close: () => Promise<void>;
  before(async () => {
    const connection = await openTapDatabase();
    db = connection.driver;
    close = () => connection.close();
  });
  after(() => close());

  const cell = async (sql: string): Promise<unknown> =>
    (await db.query<{ cell: unknown }>(`select (${sql}) as cell`)).rows[0]?.cell;
  const builtIn = 'from public.library_practices where coach_id is null';

  test('are in their migration as library.json has them', () => {
    const fresh = builtInPracticesMigration();
    assert.equal(readFileSync(target, 'utf8'), fresh, 'run: node supabase/practices/build.ts');
  });

  test('are twenty-six, each with a slug and a title of its own', async () => {
    assert.equal(practices.length, 26);
    assert.equal(new Set(practices.map(({ slug }) => slug)).size, 26);
    assert.equal(new Set(practices.map(({ title }) => title)).size, 26);
    assert.equal(await cell(`select count(*)::int ${builtIn}`), 26);
  });

  test('say in the database what library.json says', async () => {
    const { rows } = await db.query(
      `select slug, steps, not_when, for_coach, timers, pace ${builtIn} order by id`,
    );
    assert.deepEqual(
      rows,
      practices.map(({ slug, steps, notWhen, forCoach, timers, pace = null }) => ({
        ...{ slug, steps, timers, pace },
        ...{ not_when: notWhen, for_coach: forCoach },
      })),
    );
  });

  test('speak to the client in what the client reads, and to the coach elsewhere', () => {
    const spokenOf = /\b(survivors?|neurodivergent|client|adapt|unlock|lineage|screen|caution)\b/i;
    for (const { slug, title, steps, notice, notWhen, forCoach, timers } of practices) {
      const read = [title, ...steps, notice, notWhen, ...timers.map(({ label }) => label)];
      assert.deepEqual(
        read.filter((words) => spokenOf.test(words)),
        [],
        slug,
      );
      assert.ok(notWhen !== '' && forCoach !== '', slug);
    }
  });

  test('turn words for a cadence into a rule, and "solo or partner" into either', async () => {
    const cadence = (slug: string) =>
      cell(`select concat_ws(' x', rule, times) ${builtIn} and slug = '${slug}'`);
    assert.equal(await cadence('mirror-listening'), 'FREQ=WEEKLY x2');
    assert.equal(await cadence('one-new-thing'), 'FREQ=MONTHLY x2');
    assert.equal(await cadence('apology-ritual'), '1');
    assert.equal(await cell(`select count(*)::int ${builtIn} and participants = 'either'`), 3);
  });

  test('name a caution wherever they tell of one, and have one ladder of two rungs', async () => {
    const cautions = await cell(
      `select string_agg(slug, ' ' order by id) ${builtIn} and 'breath' = any (cautions)`,
    );
    assert.equal(cautions, 'arriving-breath breathing-together five-element-breath');
    const ladder = `select string_agg(slug || rung, ' ' order by rung) ${builtIn} and ladder = 'unhurried-touch'`;
    assert.equal(await cell(ladder), 'unhurried-touch-a1 unhurried-touch-b2');
  });
});
