import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { OpenDatabase } from '../embedded/database.ts';
import { openTapDatabase } from '../embedded/pgtap.ts';
import { inRoot } from '../embedded/paths.ts';
import { onTheWall } from './on-the-wall.ts';

/** A month in which all three change their clocks, Lord Howe by half an hour. */
const ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'];
const BEGIN = '2026-03-06T10:00:00Z';
const HALF_HOUR = 30 * 60_000;
const HALF_HOURS = 34 * 48;

const ITEMS = `jsonb_build_array(
  tap.an_item('arriving-breath'),
  tap.an_item('hand-hold', 'days_after', null, 3),
  tap.an_item('long-hug', 'days_after', null, 21),
  tap.an_item('soft-gaze', 'on_date', '2026-03-29'),
  tap.an_item('body-weather', 'after_previous'),
  tap.an_item('small-wins', 'days_after', null, 2),
  tap.an_item('touch-menu', 'on_date', '2026-04-05'))`;

describe('A programme, through a month', () => {
  let connection: OpenDatabase;

  /** Statements at a moment, in one transaction; gives the last answer. */
  const at = async <Row>(moment: Date, sql: string): Promise<Row[]> => {
    const results = await connection.driver.exec(
      `set tap.now = '${moment.toISOString()}'; begin; ${sql}; commit;`,
    );
    return (results.at(-2)?.rows ?? []) as Row[];
  };
  const seenBy = async (name: string, moment: Date): Promise<readonly string[]> => {
    const rows = await at<{ title: string }>(
      moment,
      `select tap.act_as('${name}'); select title from public.practices order by position`,
    );
    return rows.map(({ title }) => title);
  };
  const finish = (name: string, moment: Date, position: number) =>
    at(
      moment,
      `select tap.answers('${name}', answer, tap.practice_of('${name}', ${String(position)})) from unnest(array['accept', 'finish']) answer`,
    );
  const starts = async (name: string, zone: string, more = '') => {
    await at(new Date(BEGIN), `select tap.a_client('Noor', '${name}')`);
    await at(
      new Date(BEGIN),
      `update public.profiles set time_zone = '${zone}' where id = tap.user_of('${name}'); ${more}; select tap.runs('${name}')`,
    );
  };

  before(async () => {
    connection = await openTapDatabase(
      readFileSync(inRoot('supabase', 'tests', 'clock.sql'), 'utf8'),
    );
    await at(
      new Date(BEGIN),
      `delete from public.practices; delete from public.programmes; select tap.claim('Noor');
       select private.save_programme(gen_random_uuid(), null, null, 'A month', '', ${ITEMS})`,
    );
  });
  after(() => connection.close());

  for (const [nr, zone] of ZONES.entries()) {
    it(`opens each step at midnight in ${zone}, on both sides of the change of clocks`, async () => {
      const name = `Zoe${String(nr)}`;
      await starts(name, zone);
      const opened = new Map<string, string>();
      for (let step = 0; step < HALF_HOURS; step += 1) {
        const moment = new Date(Date.parse(BEGIN) + step * HALF_HOUR);
        for (const title of await seenBy(name, moment)) {
          if (!opened.has(title)) opened.set(title, onTheWall(moment, zone));
        }
        // the one that another waits for is finished a little after it opens
        if (opened.get('Soft gaze') && !opened.has('Body weather')) {
          await finish(name, new Date(moment.getTime() + 60_000), 4);
        }
      }
      assert.deepEqual(Object.fromEntries(opened), {
        'Arriving breath': onTheWall(new Date(BEGIN), zone),
        'Hand-hold': '2026-03-09 00:00:00',
        'Twenty-second hug': '2026-03-30 00:00:00',
        'Soft gaze': '2026-03-29 00:00:00',
        'Body weather': '2026-03-29 00:30:00',
        'Small wins': '2026-03-31 00:00:00',
        'Touch menu': '2026-04-05 00:00:00',
      });
    });

    it(`shows a step neither a second too early nor too late in ${zone}`, async () => {
      const name = `Zoe${String(nr)}`;
      const rows = await at<{ title: string; opens_at: Date }>(
        new Date(BEGIN),
        `select title, opens_at from public.practices where client_id = tap.record('${name}') and delivery in ('days_after', 'on_date')`,
      );
      assert.equal(rows.length, 5);
      for (const { title, opens_at } of rows) {
        const midnight = new Date(opens_at);
        assert.match(onTheWall(midnight, zone), / 00:00:00$/);
        assert.ok(!(await seenBy(name, new Date(midnight.getTime() - 1000))).includes(title));
        assert.ok((await seenBy(name, midnight)).includes(title));
      }
    });
  }

  const opensOf = async (name: string, zone: string): Promise<readonly (string | null)[]> => {
    const rows = await at<{ opens_at: Date | null }>(
      new Date(BEGIN),
      `select opens_at from public.practices where client_id = tap.record('${name}') order by position`,
    );
    return rows.map(({ opens_at }) => opens_at && onTheWall(new Date(opens_at), zone));
  };
  const moves = (name: string, day: string, zone: string) =>
    at(
      new Date(day),
      `update public.profiles set time_zone = '${zone}' where id = tap.user_of('${name}')`,
    );

  it('moves what has not opened yet with the client, and nothing that has', async () => {
    await starts('Mia', 'Europe/London');
    await moves('Mia', '2026-03-12T10:00:00Z', 'Australia/Lord_Howe');
    assert.deepEqual(await opensOf('Mia', 'Australia/Lord_Howe'), [
      onTheWall(new Date(BEGIN), 'Australia/Lord_Howe'),
      onTheWall(new Date('2026-03-09T00:00:00Z'), 'Australia/Lord_Howe'),
      '2026-03-30 00:00:00',
      '2026-03-29 00:00:00',
      null,
      null,
      '2026-04-05 00:00:00',
    ]);
    const [row] = await at<{ revisions: string }>(
      new Date(BEGIN),
      `select string_agg(revision::text, '') as revisions from public.practices where client_id = tap.record('Mia')`,
    );
    // which is no conflict for anybody
    assert.equal(row?.revisions, '1111111');
  });

  it('moves it back as well, and takes back nothing that was seen', async () => {
    await moves('Mia', '2026-03-28T12:00:00Z', 'America/New_York');
    assert.ok(!(await seenBy('Mia', new Date('2026-03-29T03:59:59Z'))).includes('Soft gaze'));
    assert.ok((await seenBy('Mia', new Date('2026-03-29T04:00:00Z'))).includes('Soft gaze'));
    await moves('Mia', '2026-03-29T05:00:00Z', 'Pacific/Pago_Pago');
    assert.ok((await seenBy('Mia', new Date('2026-03-29T05:00:00Z'))).includes('Soft gaze'));
  });

  it('starts on the day that was chosen, for steps of that day and those after it', async () => {
    await at(new Date(BEGIN), `select tap.a_client('Noor', 'Ida')`);
    await moves('Ida', BEGIN, 'America/New_York');
    await at(
      new Date(BEGIN),
      `select tap.claim('Noor'); select private.assign_programme(gen_random_uuid(), tap.record('Ida'), tap.programme_of('Noor'), null, '2026-03-20', true)`,
    );
    assert.deepEqual(await opensOf('Ida', 'America/New_York'), [
      '2026-03-20 00:00:00',
      '2026-03-23 00:00:00',
      '2026-04-13 00:00:00',
      '2026-03-29 00:00:00',
      null,
      null,
      '2026-04-05 00:00:00',
    ]);
    assert.deepEqual(await seenBy('Ida', new Date('2026-03-20T03:59:59Z')), []);
  });

  it('follows the coach’s clock for a client without an account, and theirs once they have come', async () => {
    await at(new Date(BEGIN), `select tap.a_client('Noor', 'Uma', false)`);
    await at(
      new Date(BEGIN),
      `update public.coaches set time_zone = 'America/New_York' where id = tap.user_of('Noor')`,
    );
    await at(new Date(BEGIN), `select tap.runs('Uma')`);
    assert.equal((await opensOf('Uma', 'America/New_York'))[1], '2026-03-09 00:00:00');
    await at(
      new Date(BEGIN),
      `update public.coaches set time_zone = 'Europe/London' where id = tap.user_of('Noor')`,
    );
    assert.equal((await opensOf('Uma', 'Europe/London'))[1], '2026-03-09 00:00:00');
    await at(
      new Date(BEGIN),
      `update public.clients set user_id = tap.user_of('Zoe2') where id = tap.record('Uma')`,
    );
    assert.equal((await opensOf('Uma', 'Australia/Lord_Howe'))[1], '2026-03-09 00:00:00');
  });

  it('goes on after the last step that was not taken back', async () => {
    await starts('Ela', 'UTC');
    const withdraw = (position: number, moment: string) =>
      at(
        new Date(moment),
        `select tap.claim('Noor'); select private.withdraw_practice(tap.practice_of('Ela', ${String(position)}), 1)`,
      );
    await withdraw(1, '2026-03-07T10:00:00Z');
    assert.equal((await opensOf('Ela', 'UTC'))[1], '2026-03-09 00:00:00');
    await finish('Ela', new Date('2026-03-30T10:00:00Z'), 3);
    assert.equal((await opensOf('Ela', 'UTC'))[4], null);
    await withdraw(4, '2026-03-31T10:00:00Z');
    assert.deepEqual((await opensOf('Ela', 'UTC')).slice(4), [
      '2026-03-31 10:00:00',
      '2026-04-02 00:00:00',
      '2026-04-05 00:00:00',
    ]);
  });
});
