import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { newDatabase, startHosted } from '../embedded/hosted.ts';
import type { RealPostgres } from '../embedded/postgres.ts';

// Two connections are needed, so this runs on a real Postgres; pgTAP has one.
const NOOR = '00000000-0000-4000-8000-000000000001';
const CLIENTS = ['00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000102'];
const WORLD = `
  insert into public.invitations (role, email, hash) values ('coach', 'noor@example.org', sha256('x'));
  insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data)
    values ('${NOOR}', 'noor@example.org', now(), '{"invitation": "x"}');
  insert into public.clients (id, coach_id, name) select id, '${NOOR}', 'Client' from unnest('{${CLIENTS.join()}}'::uuid[]) id`;

const asNoor = (sql: TransactionSql) =>
  sql`select set_config('role', 'authenticated', true), set_config('request.jwt.claims', ${JSON.stringify({ sub: NOOR })}, true)`;

interface Slot {
  readonly client: string;
  readonly day: number;
  readonly minute: number;
  readonly request?: string;
}

/** Plans a session as the API would: one transaction. */
const plan = (sql: Sql, { client, day, minute, request }: Slot) =>
  sql.begin(async (tx) => {
    await asNoor(tx);
    const [row] = await tx<{ id: string }[]>`
      select public.plan_session(${request ?? crypto.randomUUID()}, ${client}, 'session', t, t + interval '1 h') as id
        from (select date_trunc('day', now()) + make_interval(days => ${day}, mins => ${minute}) as t) slot`;
    // Hold the lock while the others come.
    await tx`select pg_sleep(0.02)`;
    return row?.id;
  });

const refusalsIn = (results: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  results.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));

const code = (error: unknown) => (JSON.parse((error as Error).message) as { code: string }).code;

describe('Two requests at once', () => {
  let server: RealPostgres;
  let sql: Sql;

  before(async () => {
    server = await startHosted();
    const url = server.url('postgres', await newDatabase(server));
    sql = postgres(url, { max: 8, onnotice: () => undefined });
    await sql.unsafe(WORLD).simple();
  });
  after(async () => {
    await sql.end();
    await server.stop();
  });

  it('plan overlapping sessions: one wins, the others are told that the time is taken', async () => {
    const tries = Array.from({ length: 8 }, (_, nr) =>
      plan(sql, { client: CLIENTS[nr % 2] ?? '', day: 10, minute: nr * 7 }),
    );
    const results = await Promise.allSettled(tries);
    const refused = refusalsIn(results);
    assert.equal(results.length - refused.length, 1);
    assert.deepEqual([...new Set(refused.map(code))], ['AT015']);
  });

  it('plan the same session by a retry: there is one, and both get its id', async () => {
    const request = crypto.randomUUID();
    const slot = { client: CLIENTS[0] ?? '', day: 20, minute: 0, request };
    const ids = await Promise.all(Array.from({ length: 6 }, () => plan(sql, slot)));
    assert.equal(new Set(ids).size, 1);
  });

  it('move two sessions to one hour: one gets there', async () => {
    const ids = [];
    for (const day of [30, 31]) {
      ids.push(await plan(sql, { client: CLIENTS[0] ?? '', day, minute: 0 }));
    }
    const moves = ids.map((id) =>
      sql.begin(async (tx) => {
        await asNoor(tx);
        await tx`select public.move_session(${id ?? ''}, 1, t, t + interval '1 h')
                   from (select date_trunc('day', now()) + interval '40 d' as t) slot`;
        await tx`select pg_sleep(0.05)`;
      }),
    );
    const results = await Promise.allSettled(moves);
    const refused = refusalsIn(results);
    assert.deepEqual(refused.map(code), ['AT015']);
  });

  it('move a session while it follows new rules: who moves it by hand goes first, and nobody waits', async () => {
    const id = (await plan(sql, { client: CLIENTS[0] ?? '', day: 50, minute: 0 })) ?? '';
    await sql`update public.sessions set local_start = local_start + interval '1 h' where id = ${id}`;
    const moved = await sql.begin(async (tx) => {
      await asNoor(tx);
      const [row] = await tx<{ revision: number }[]>`
        select public.move_session(s.id, s.revision, s.starts_at + interval '3 h', s.ends_at + interval '3 h') as revision
          from public.sessions s where s.id = ${id}`;
      // not yet committed
      const told = await sql`select from private.follow_zone_rules()`;
      assert.equal(told.length, 0);
      return row?.revision;
    });
    const [kept] = await sql`select revision from public.sessions where id = ${id}`;
    assert.equal(kept?.['revision'], moved);
  });

  it('write past the functions in a snapshot from before the lock: refused', async () => {
    const write = sql.begin('isolation level repeatable read', async (tx) => {
      await tx`insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at)
        values (${NOOR}, ${CLIENTS[0] ?? ''}, gen_random_uuid(), 'session', now(), now() + interval '1 h')`;
    });
    await assert.rejects(write, { code: '25001' });
  });

  it('leave no two that overlap', async () => {
    const overlaps = await sql`
      select from public.sessions a join public.sessions b on a.coach_id = b.coach_id and a.id < b.id
       where a.starts_at < b.ends_at and b.starts_at < a.ends_at`;
    assert.equal(overlaps.length, 0);
  });
});
