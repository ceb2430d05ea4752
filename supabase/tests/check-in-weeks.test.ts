import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { OpenDatabase } from '../embedded/database.ts';
import { openTapDatabase } from '../embedded/pgtap.ts';
import { onTheWall } from './on-the-wall.ts';

/** Far west and far east; clocks that change by half an hour, and at midnight. */
const ZONES = ['America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'Africa/Cairo'];
/** Over both changes of the clocks, the ends of years, and a leap day. */
const TURNS = ['2026-03-08', '2026-04-05', '2026-04-24', '2026-11-01', '2026-12-31', '2024-02-29'];
const HOUR = 3_600_000;

/** The Monday on or before a day of the calendar. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

describe('The week that a check-in is about', () => {
  let connection: OpenDatabase;
  before(async () => {
    connection = await openTapDatabase(readFileSync(new URL('clock.sql', import.meta.url), 'utf8'));
    await connection.driver.exec('select tap.forgets_check_ins()');
  });
  after(() => connection.close());

  const at = async <Row>(moment: Date, sql: string): Promise<Row[]> => {
    const results = await connection.driver.exec(
      `begin; set local tap.now = '${moment.toISOString()}'; select tap.act_as('Ann'); ${sql}; commit; reset role;`,
    );
    return (results.at(-3)?.rows ?? []) as Row[];
  };
  const livesIn = (zone: string) =>
    connection.driver.query(
      `update public.profiles set time_zone = $1 where id = tap.user_of('Ann')`,
      [zone],
    );
  const week = async (moment: Date): Promise<string> => {
    const [row] = await at<{ week: string }>(
      moment,
      `select today || ' of ' || on_date as week from public.my_check_ins()`,
    );
    return row?.week ?? 'none';
  };

  for (const zone of ZONES) {
    for (const turn of TURNS) {
      test(`${zone}, hour by hour around ${turn}`, async () => {
        await livesIn(zone);
        const middle = Date.parse(`${turn}T00:00:00Z`);
        for (let hour = -96; hour <= 96; hour += 1) {
          const moment = new Date(middle + hour * HOUR + HOUR / 2);
          const today = onTheWall(moment, zone).slice(0, 10);
          const expected = `${today} of ${mondayOf(today)}`;
          assert.equal(await week(moment), expected, moment.toISOString());
        }
      });
    }

    test(`${zone}: what is opened is of that week, and its times are of its first moment`, async () => {
      await livesIn(zone);
      const moment = new Date('2026-04-29T15:00:00Z');
      await at(moment, `select public.open_check_in(tap.record('Ann'))`);
      const [opened] = await at<{ on_date: string; assigned_at: string }>(
        moment,
        `select on_date::text, assigned_at from public.form_assignments where on_date is not null`,
      );
      assert.ok(opened);
      assert.equal(opened.on_date, '2026-04-27');
      assert.equal(onTheWall(new Date(opened.assigned_at), zone), '2026-04-27 00:00:00');
      await connection.driver.exec('select tap.forgets_check_ins()');
    });
  }

  test('who flies to the day before opens the week that is there, and has one of each', async () => {
    // it is Monday on Kiritimati and Sunday in New York
    const moment = new Date('2026-06-07T23:30:00Z');
    const open = async (zone: string) => {
      await livesIn(zone);
      await at(moment, `select public.open_check_in(tap.record('Ann'))`);
    };
    for (const zone of ['Pacific/Kiritimati', 'America/New_York', 'Pacific/Kiritimati']) {
      await open(zone);
    }
    const weeks = await at<{ on_date: string }>(
      moment,
      `select on_date::text from public.form_assignments where on_date is not null order by 1`,
    );
    assert.deepEqual(weeks, [{ on_date: '2026-06-01' }, { on_date: '2026-06-08' }]);
  });
});
