// An error of the database is answered here as PostgREST 14 answers it, so that what could not work
// on Supabase fails on this machine first. The tables are PostgREST's own (src/PostgREST/Error.hs).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { asPostgrestError, statusOf } from '../embedded/postgrest-errors.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

/** By SQLSTATE, the status that PostgREST 14.17 gives. */
const STATUSES: Readonly<Record<string, number>> = {
  ...{ '08000': 503, '08006': 503, '53000': 503, '53300': 503, '57P01': 503 },
  ...{ '53400': 500, '40001': 500, '40P01': 500, '54001': 500, '55P03': 500, '57014': 500 },
  ...{ P0002: 500, P0003: 500, P0004: 500, '42P17': 500, '25001': 500, '21000': 500 },
  ...{ '09000': 500, '2D000': 500, '38000': 500, '39000': 500, '3B000': 500, '58000': 500 },
  ...{ F0000: 500, HV000: 500, XX000: 500, '0L000': 403, '0P000': 403, '28000': 403 },
  ...{ '23503': 409, '23505': 409, '25006': 405, '42883': 404, '42P01': 404 },
  ...{ P0001: 400, '22P02': 400, '23502': 400, '23514': 400, '42601': 400, '42703': 400 },
  ...{ '22023': 400, '0A000': 400, AT999: 400, ZZ000: 400, '23P01': 400, '42804': 400 },
  ...{ PT418: 418, PT503: 503 },
};

const RAISE = `
  create function public.raise_so(code text, words text, detail text default null, hint text default null)
    returns void language plpgsql set search_path = '' as $$
  begin
    if detail is null then raise sqlstate 'PGRST' using message = words; end if;
    raise exception using errcode = code, message = words, detail = detail, hint = coalesce(hint, '');
  end $$;
  grant execute on function public.raise_so(text, text, text, text) to anon, service_role;`;

const fine = JSON.stringify({ code: 'AT007', message: 'x', details: '{"a":1}', hint: null });
const way = JSON.stringify({ status: 409, headers: {} });

/** What PostgREST answers with 500 PGRST121, by what is wrong with it. */
const MISSHAPEN: Readonly<Record<string, readonly [message: string, detail: string]>> = {
  'details that are an object': ['{"code":"AT007","message":"x","details":{"a":1}}', way],
  'details that are a list': ['{"code":"AT007","message":"x","details":[1]}', way],
  'details that are a number': ['{"code":"AT007","message":"x","details":1}', way],
  'a hint that is an object': ['{"code":"AT007","message":"x","hint":{}}', way],
  'no code': ['{"message":"x"}', way],
  'a code that is a number': ['{"code":7,"message":"x"}', way],
  'no message': ['{"code":"AT007"}', way],
  'a list': ['[]', way],
  'no JSON': ['x', way],
  'a broken status': [fine, '{"status":409.5,"headers":{}}'],
  'a status in words': [fine, '{"status":"409","headers":{}}'],
  'no status': [fine, '{"headers":{}}'],
  'no headers': [fine, '{"status":409}'],
  'headers that are a list': [fine, '{"status":409,"headers":[]}'],
  'a header that is a number': [fine, '{"status":409,"headers":{"x-a":1}}'],
  'a status text that is a number': [fine, '{"status":409,"headers":{},"status_text":1}'],
  'no JSON in its detail': [fine, 'x'],
};

const keys = newKeys();
let server: RunningServer;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

async function raise(values: object, apikey = keys.secret): Promise<Answer> {
  const response = await fetch(`${server.url}/rest/v1/rpc/raise_so`, {
    method: 'POST',
    headers: { apikey, 'content-type': 'application/json' },
    body: JSON.stringify(values),
  });
  const body = (await response.json()) as Answer['body'];
  return { status: response.status, headers: response.headers, body };
}

describe('An error of the database', () => {
  before(async () => {
    server = await startServer({ keys, port: 0, test: true });
    await server.backEnd.connection.driver.exec(RAISE);
    await server.backEnd.connection.clearSchemaCache();
  });
  after(() => server.stop());

  for (const [code, status] of Object.entries(STATUSES)) {
    test(`${code} is answered with ${String(status)} and says what the database said`, async () => {
      const answer = await raise({ code, words: 'why', detail: 'more', hint: 'so' });
      assert.equal(answer.status, status);
      assert.deepEqual(answer.body, { code, message: 'why', details: 'more', hint: 'so' });
    });
  }

  test('for want of a right is 403, and 401 for somebody who is not signed in', async () => {
    const values = { code: '42501', words: 'permission denied', detail: 'more' };
    assert.equal((await raise(values)).status, 403);
    assert.equal((await raise(values, keys.publishable)).status, 401);
  });

  test('for want of space is 503 and names no file', async () => {
    const { status, body } = await raise({
      code: '53100',
      words: 'could not extend file "base/1"',
      detail: 'more',
    });
    assert.deepEqual([status, body['message']], [503, 'The disk is full.']);
  });

  test('of a role that does not exist is 401', () => {
    assert.equal(statusOf({ code: '22023', message: 'role "x" does not exist' }), 401);
  });

  for (const [what, [words, detail]] of Object.entries(MISSHAPEN)) {
    test(`raised with ${what} is PostgREST’s 500`, async () => {
      const { status, body } = await raise({ code: 'PGRST', words, detail });
      assert.deepEqual([status, body['code']], [500, 'PGRST121']);
      const blamed = words === fine ? `DETAIL: '${detail}'` : `MESSAGE: '${words}'`;
      assert.equal(body['details'], `Invalid JSON value for ${blamed}`);
    });
  }

  test('raised without a detail is PostgREST’s 500', async () => {
    const { status, body } = await raise({ code: 'PGRST', words: fine });
    assert.equal(status, 500);
    assert.equal(body['details'], 'DETAIL is missing in the RAISE statement');
  });

  test('raised in the right form says its own status, headers and body', async () => {
    const detail = '{"status":409,"headers":{"x-why":"because"},"status_text":null,"more":1}';
    const { status, headers, body } = await raise({ code: 'PGRST', words: fine, detail });
    assert.equal(status, 409);
    assert.equal(headers.get('x-why'), 'because');
    assert.deepEqual(body, JSON.parse(fine));
  });
});

describe('A database that is away', () => {
  for (const [code, answer] of Object.entries({
    ...{ ECONNREFUSED: 'PGRST000', CONNECT_TIMEOUT: 'PGRST000' },
    ...{ CONNECTION_CLOSED: 'PGRST001', CONNECTION_ENDED: 'PGRST001', EPIPE: 'PGRST001' },
  })) {
    test(`is 503 ${answer} when the driver says ${code}`, () => {
      const { message, detail } = asPostgrestError({ code, message: 'secret' }) as {
        message: string;
        detail: string;
      };
      assert.equal((JSON.parse(message) as { code: string }).code, answer);
      assert.equal((JSON.parse(detail) as { status: number }).status, 503);
      assert.doesNotMatch(message, /secret/);
    });
  }
});
