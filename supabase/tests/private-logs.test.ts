import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

// What a coach could try with the raw API and a valid sign-in. In the demonstration data some of Noor's clients keep logs to themselves.
const RAFA = '00000000-0000-4000-8000-000000000104';
/** Words that only logs have which she may not read. */
const KEPT = /about my knees|call it a hug|about Dad|at the scar/;

const READS: Readonly<Record<string, string>> = {
  'the table': 'practice_logs?select=id,reflection,win,visibility',
  'its words': 'practice_logs?select=fts',
  'its history': 'practice_log_history?select=log_id,reflection,visibility',
  'practices with their logs': 'practices?select=id,practice_logs(reflection,visibility)',
  'practices with their logs, joined': 'practices?select=id,practice_logs!inner(reflection)',
  'clients with their logs': 'clients?select=id,practices(practice_logs(reflection))',
  'holds with their logs': 'practice_holds?select=id,practice_logs(reflection)',
  'a filter that would tell': 'practice_logs?select=id&reflection=ilike.*scar*',
  'a filter on visibility': 'practice_logs?select=id&visibility=eq.only_me',
  'a search that would tell': 'practice_logs?select=id&fts=wfts.scar',
  'an embedded filter that would tell':
    'practices?select=id,practice_logs!inner(id)&practice_logs.visibility=eq.only_me',
};

interface Followed {
  readonly title: string;
  readonly last_tried_on: string | null;
  readonly tries: number;
}

describe('A log that is kept, to the coach of who wrote it', () => {
  const keys = newKeys();
  let server: RunningServer;
  let token: string;

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(`/rest/v1/${path}`, server.url), {
      ...init,
      headers: {
        apikey: keys.publishable,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        prefer: 'count=exact',
      },
    });
  const call = (name: string, body: object) =>
    ask(`rpc/${name}`, { method: 'POST', body: JSON.stringify(body) });
  const told = async (name: string, body: object) => (await call(name, body)).text();
  const counted = async (path: string) =>
    Number((await ask(path)).headers.get('content-range')?.split('/')[1]);
  /** What there is, past row-level security. */
  const truth = async (sql: string) =>
    (
      await server.backEnd.connection.driver.query<{ value: string }>(
        `select (${sql})::text as value`,
      )
    ).rows[0]?.value ?? '';

  before(async () => {
    server = await startServer({ keys, port: 0, test: true, demo: true });
    const response = await fetch(new URL('/auth/v1/token?grant_type=password', server.url), {
      method: 'POST',
      headers: { apikey: keys.publishable, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'noor@example.com', password: 'walk-slowly-tonight' }),
    });
    ({ access_token: token } = (await response.json()) as { access_token: string });
  });
  after(() => server.stop());

  it('is there, for the test to mean something, and so are others', async () => {
    const kept = await truth(
      `select count(*) from public.practice_logs where visibility = 'only_me'`,
    );
    assert.ok(Number(kept) >= 5);
    assert.ok((await counted('practice_logs?select=id')) > 50);
  });

  for (const [what, path] of Object.entries(READS)) {
    it(`is not read by asking for ${what}`, async () => {
      const text = await (await ask(path)).text();
      assert.doesNotMatch(text, KEPT);
      assert.doesNotMatch(text, /only_me/);
      if (what.includes('would tell') || what.includes('visibility')) assert.equal(text, '[]');
    });
  }

  it('is in no count and no order', async () => {
    const visible = `select count(*) from public.practice_logs where visibility <> 'only_me'`;
    assert.equal(String(await counted('practice_logs?select=id')), await truth(visible));
    assert.equal(await counted('practice_logs?select=id&visibility=eq.only_me'), 0);
    assert.equal(await counted('practice_log_history?select=id'), 0);
    const range = await ask('practice_logs?select=id&order=at.asc&limit=1000');
    assert.equal(String(((await range.json()) as object[]).length), await truth(visible));
  });

  it('is not told by the timeline, the search, what to prepare, Today or what is followed', async () => {
    const answers = await Promise.all([
      told('timeline', { p_client_id: RAFA, p_limit: 200 }),
      told('timeline', { p_client_id: RAFA, p_words: 'scar' }),
      told('search_record', { p_words: 'scar', p_kinds: ['reflection'] }),
      told('search_record', { p_words: 'knees', p_kinds: ['reflection'] }),
      told('prepare', { p_client_id: RAFA }),
      told('coach_today', {}),
      told('logs_to_read', { p_limit: 200 }),
      told('followed_practices', { p_limit: 200 }),
    ]);
    for (const answer of answers) assert.doesNotMatch(answer, KEPT);
    assert.deepEqual(answers.slice(2, 4), ['[]', '[]']);
  });

  it('changes no number and no date of what is followed', async () => {
    const response = await call('followed_practices', { p_client_id: RAFA });
    const followed = (await response.json()) as Followed[];
    const scan = followed.find(({ title }) => title === 'Kind-eyes body scan');
    const visible = `from public.practice_logs l join public.practices p on p.id = l.practice_id
      where p.title = 'Kind-eyes body scan' and l.visibility = 'coach'`;
    assert.ok(scan);
    assert.equal(scan.last_tried_on, await truth(`select max(l.day) ${visible}`));
    assert.equal(scan.tries, 0);
    assert.ok(
      Number(
        await truth(
          `select count(*) from public.practice_logs where day > current_date - 28 and reflection ~ 'scar'`,
        ),
      ) > 0,
    );
  });

  it('is not read, answered, changed or deleted by its id, and not told from one that is not there', async () => {
    const id = await truth(`select id from public.practice_logs where reflection ~ 'scar'`);
    const replies = async (log: string) =>
      Promise.all([
        told('mark_log_read', { p_log_id: log, p_revision: 1 }),
        told('reply_to_log', { p_log_id: log, p_revision: 1, p_reply: 'x' }),
        told('delete_practice_log', { p_log_id: log, p_revision: 1 }),
      ]);
    const answers = await replies(id);
    assert.deepEqual(answers, await replies('00000000-0000-4000-8000-00000000dead'));
    for (const answer of answers) assert.match(answer, /AT002/);
  });

  it('is not given away by a column that says when a row was touched', async () => {
    for (const column of ['xmin', 'xmax', 'ctid', 'said_at']) {
      const response = await ask(`practice_logs?select=${column}`);
      assert.ok(!response.ok, column);
    }
    for (const column of ['xmax', 'request_id', 'delivery']) {
      assert.ok(!(await ask(`practices?select=${column}`)).ok, column);
    }
  });
});
