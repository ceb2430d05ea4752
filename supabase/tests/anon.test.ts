// The embedded back end stands on a private method of a pinned package (embedded/connection.ts):
// were it to grant by itself again, a signed-out visitor would get an answer here.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

const keys = newKeys();
let server: RunningServer;

const rest = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/rest/v1/${path}`, {
    ...init,
    headers: { apikey: keys.publishable, 'content-type': 'application/json' },
  });

interface Table {
  readonly name: string;
  readonly column: string;
}

/** Everything that REST could serve, each with the name of one column. */
async function tables(): Promise<Table[]> {
  const { rows } = await server.backEnd.connection.driver.query<Table>(
    `select c.relname as name, a.attname as column
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
      order by 1`,
  );
  return rows;
}

async function assertRefused(response: Response, what: string): Promise<void> {
  assert.equal(response.status, 401, what);
  const { code } = (await response.json()) as { code: string };
  assert.equal(code, '42501', what);
}

describe('a signed-out visitor', () => {
  before(async () => {
    server = await startServer({ keys, port: 0, test: true });
  });
  after(() => server.stop());

  test('is refused every table, for reading and for writing', async () => {
    const all = await tables();
    assert.ok(all.length > 5, 'the schema is there');
    for (const { name, column } of all) {
      const body = JSON.stringify({ [column]: null });
      const one = `${name}?${column}=is.null`;
      await assertRefused(await rest(`${name}?select=*`), `select ${name}`);
      await assertRefused(await rest(name, { method: 'POST', body }), `insert ${name}`);
      await assertRefused(await rest(one, { method: 'PATCH', body }), `update ${name}`);
      await assertRefused(await rest(one, { method: 'DELETE' }), `delete ${name}`);
    }
  });

  test('has no privilege on any table of any of our schemas', async () => {
    const { rows } = await server.backEnd.connection.driver.query(
      `select table_schema, table_name, privilege_type
         from information_schema.role_table_grants
        where grantee in ('anon', 'PUBLIC') and table_schema in ('public', 'private')`,
    );
    assert.deepEqual(rows, []);
  });

  test('is refused without a key', async () => {
    const response = await fetch(`${server.url}/rest/v1/clients`);
    assert.equal(response.status, 401);
  });

  test('finds no caught mail when the server is not in a test', async () => {
    const plain = await startServer({ keys, port: 0 });
    const response = await fetch(`${plain.url}/__mail?to=someone@example.com`);
    await plain.stop();
    assert.notEqual(response.headers.get('content-type'), 'application/json');
  });
});
