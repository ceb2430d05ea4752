// Whether the real Postgres of the tests stands for a hosted project: its rights, its timeouts, its question before a request.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHosted } from '../embedded/hosted.ts';
import { testServer } from '../embedded/hosted-back-end.ts';
import { newKeys } from '../embedded/keys.ts';
import type { RealPostgres } from '../embedded/postgres.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

const keys = newKeys();
const TELL_TIMEOUT = `
  create function public.timeout() returns text language sql set search_path = '' as $$ select current_setting('statement_timeout') $$;
  grant execute on function public.timeout() to anon, authenticated, service_role`;

describe('A hosted project', () => {
  let own: RealPostgres | undefined;
  let server: RunningServer;

  const ask = async <Row>(sql: string): Promise<Row | undefined> =>
    (await server.backEnd.connection.driver.query<Row>(sql)).rows[0];
  const timeout = async (key: string): Promise<unknown> => {
    const answer = await fetch(`${server.url}/rest/v1/rpc/timeout`, { headers: { apikey: key } });
    return answer.json();
  };

  before(async () => {
    if (!testServer()) {
      own = await startHosted();
      process.env['ATTUNE_POSTGRES'] = own.address;
    }
    server = await startServer({ keys, port: 0, test: true });
    await server.backEnd.connection.driver.exec(TELL_TIMEOUT);
  });
  after(async () => {
    await server.stop();
    if (own) delete process.env['ATTUNE_POSTGRES'];
    await own?.stop();
  });

  it('is migrated by a role that is no superuser and owns nothing of sign-in', async () => {
    const role = await ask(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user`,
    );
    assert.deepEqual(role, {
      rolname: 'postgres',
      rolsuper: false,
      rolbypassrls: true,
      rolcreaterole: true,
    });
    const auth = await ask(
      `select string_agg(distinct tableowner, ' ') as owners, has_schema_privilege('auth', 'create') as may
         from pg_tables where schemaname = 'auth'`,
    );
    assert.deepEqual(auth, { owners: 'supabase_auth_admin', may: false });
  });

  it('gives a request of a visitor three seconds, and the operator what authenticator has', async () => {
    assert.equal(await timeout(keys.publishable), '3s');
    assert.equal(await timeout(keys.secret), '8s');
  });

  it('has PostgREST ask the database before each request', async () => {
    const { settings } =
      (await ask<{ settings: string[] }>(
        `select rolconfig as settings from pg_roles where rolname = 'authenticator'`,
      )) ?? {};
    assert.ok(settings?.includes('pgrst.db_pre_request=public.check_request'));
  });

  it('has letters of all the world, whatever the machine', async () => {
    const database = await ask(
      `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding
         from pg_database where datname = current_database()`,
    );
    assert.deepEqual(database, { provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8' });
  });
});
