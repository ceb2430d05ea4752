// Whatever a client sends is answered or refused with 4xx, and the next request of anybody works.
// ATTUNE_FUZZ=10000 sends that many; ATTUNE_SEED chooses others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { inRoot } from '../embedded/paths.ts';
import { say } from '../embedded/say.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';
import { RawClient } from './fuzz/client.ts';
import { KNOWN } from './fuzz/known.ts';
import { Random } from './fuzz/random.ts';
import { fuzzed, type Fuzzed, type Offered } from './fuzz/requests.ts';

const requests = Number(process.env['ATTUNE_FUZZ'] ?? 400);
const seed = Number(process.env['ATTUNE_SEED'] ?? 1);
const AT_ONCE = 8;

const OFFERED = `
  select json_build_object(
    'functions', (select json_agg(json_build_object('name', p.proname, 'args', coalesce(p.proargnames[1:p.pronargs], '{}')))
      from pg_proc p where p.pronamespace = 'public'::regnamespace),
    'tables', (select json_agg(json_build_object('name', c.relname, 'columns',
        (select json_agg(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)))
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v'))) as offered`;

const keys = newKeys();
let server: RunningServer;
let client: RawClient;
/** What each of the demonstration people sends along; the last one is signed out. */
let people: Record<string, string>[] = [];

interface SignedIn {
  readonly access_token: string;
}

async function signIns(): Promise<Record<string, string>[]> {
  const accounts = JSON.parse(readFileSync(inRoot('supabase', 'demo-accounts.json'), 'utf8')) as {
    email: string;
    password: string;
  }[];
  const tokens = await Promise.all(
    accounts.map(async ({ email, password }) => {
      const { status, body } = await client.send({
        ...{ method: 'POST', target: '/auth/v1/token?grant_type=password' },
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      assert.equal(status, 200);
      return { authorization: `Bearer ${(JSON.parse(body) as SignedIn).access_token}` };
    }),
  );
  return [...tokens, {}];
}

const asked = ({ method, target, headers, body = '' }: Fuzzed): string =>
  `${method} ${target} ${JSON.stringify({ ...headers, authorization: undefined })} ${body.slice(0, 300)}`;

const PROBES: readonly Fuzzed[] = [
  { method: 'GET', target: '/rest/v1/clients?select=id&limit=1', headers: {} },
  { method: 'GET', target: '/auth/v1/user', headers: {} },
];

/** Whether the coach still gets what she asks for. */
async function isWedged(coach: Record<string, string>): Promise<boolean> {
  const answers = await Promise.all(
    PROBES.map((probe) => client.send({ ...probe, headers: coach })),
  );
  return answers.some(({ status }) => status !== 200);
}

describe('The embedded back end', () => {
  before(async () => {
    server = await startServer({ keys, port: 0, test: true, demo: true });
    client = new RawClient(server.url, keys.publishable);
    people = await signIns();
  });
  after(async () => {
    client.close();
    await server.stop();
  });

  for (const one of KNOWN) {
    test(`refuses ${asked(one).slice(0, 100)}, and answers the next request`, async () => {
      const [coach = {}] = people;
      for (const who of [coach, {}]) {
        const { status } = await client.send({ ...one, headers: { ...who, ...one.headers } });
        assert.ok(status >= 200 && status < 500, String(status));
      }
      assert.ok(!(await isWedged(coach)));
    });
  }

  test(`answers ${String(requests)} requests that nobody means well with`, async () => {
    const { rows } = await server.backEnd.connection.driver.query<{ offered: Offered }>(OFFERED);
    const [offered] = rows.map((row) => row.offered);
    assert.ok(offered);
    const random = new Random(seed);
    const failed: string[] = [];
    const statuses = new Map<number, number>();
    for (let sent = 0; sent < requests; sent += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, () => {
        const made = fuzzed(random, offered);
        return { ...made, headers: { ...random.of(people), ...made.headers } };
      });
      const answers = await Promise.all(batch.map((one) => client.send(one)));
      for (const [index, { status, body }] of answers.entries()) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const one = batch[index];
        if (one && (status === 0 || status >= 500 || /\/node_modules\/|file:\/\//.test(body))) {
          failed.push(`${String(status)} ${body.slice(0, 300)}\n    to ${asked(one)}`);
        }
      }
      // Signing out is done, and ends every token of the person.
      if (batch.some(({ target }) => target.startsWith('/auth/v1/logout')))
        people = await signIns();
      if (await isWedged(people[0] ?? {}))
        assert.fail(`wedged by one of\n${batch.map(asked).join('\n')}`);
    }
    if (process.env['ATTUNE_FUZZ']) say(JSON.stringify(Object.fromEntries(statuses)));
    assert.equal(failed.length, 0, failed.slice(0, 60).join('\n'));
  });
});
