import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { load } from '../bench/load.ts';
import type { OpenDatabase } from '../embedded/database.ts';
import { openTapDatabase } from '../embedded/pgtap.ts';

const made = `
  select (select count(*)::int from public.clients where name like 'Client %') as clients,
         (select count(*)::int from public.sessions s join public.clients c on c.id = s.client_id where c.name like 'Client %') as sessions,
         (select count(*)::int from public.sessions s where s.starts_at at time zone s.time_zone <> s.local_start) as adrift`;

describe('Loading much history', () => {
  let connection: OpenDatabase;
  before(async () => {
    connection = await openTapDatabase();
  });
  after(() => connection.close());

  test('fits the tables as they are', async () => {
    const { driver } = connection;
    await load((sql) => driver.exec(sql), { coaches: 2, clients: 6, months: 1, extra: 3 });
    const { rows } = await driver.query(made);
    assert.deepEqual(rows, [{ clients: 6, sessions: 9, adrift: 0 }]);
  });
});
