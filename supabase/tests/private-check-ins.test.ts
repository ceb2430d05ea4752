import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

// What a coach could try with the raw API and a valid sign-in, while a client of hers fills in a check-in, and afterwards.
const ADAEZE = '00000000-0000-4000-8000-000000000101';
const DANIEL = '00000000-0000-4000-8000-000000000102';
const WORD = 'rhinoceros';
const ofAdaeze = { p_client_id: ADAEZE };

const READS: readonly string[] = [
  'form_assignments?select=id,on_date,status,created_at,assigned_at&order=id',
  'form_assignments?select=id&status=eq.in_progress&order=id',
  'form_assignments?select=on_date&order=on_date.desc.nullslast&limit=3',
  'form_assignments?select=id,answers(link_id)&on_date=not.is.null&order=id',
  `answers?select=link_id,value&client_id=eq.${ADAEZE}&order=assignment_id,link_id`,
  `answers?select=link_id&fts=wfts.${WORD}`,
  'answer_history?select=link_id&order=id',
  'clients?select=id,updated_at,form_assignments(id)&order=id',
  'clients?select=id,form_assignments!inner(id)&form_assignments.status=eq.in_progress&order=id',
  'forms?select=id,form_assignments(id)&kind=eq.check_in&order=id',
  'form_versions?select=id,form_assignments(id)&order=id',
  'form_positions?select=assignment_id',
  'check_in_settings?select=client_id,weekday,paused_at,opted_in',
  'check_in_plans?select=client_id,revision&order=client_id',
];
const CALLS: Readonly<Record<string, object>> = {
  list_clients: { p_sort: 'recent' },
  coach_today: {},
  timeline: { ...ofAdaeze, p_limit: 200 },
  prepare: ofAdaeze,
  progress: ofAdaeze,
  wins: ofAdaeze,
  live_topics: ofAdaeze,
  unusual_check_ins: {},
  check_in_plan: ofAdaeze,
  my_check_ins: {},
  search_record: { p_words: WORD },
};

describe('A check-in that is not sent, to the coach of who is filling it in', () => {
  const keys = newKeys();
  let server: RunningServer;
  let noor: string;
  let adaeze: string;

  const signIn = async (email: string): Promise<string> => {
    const response = await fetch(new URL('/auth/v1/token?grant_type=password', server.url), {
      method: 'POST',
      headers: { apikey: keys.publishable, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: 'walk-slowly-tonight' }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  };
  const ask = (token: string, path: string, init: RequestInit = {}) =>
    fetch(new URL(`/rest/v1/${path}`, server.url), {
      ...init,
      headers: {
        apikey: keys.publishable,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        prefer: 'count=exact',
      },
    });
  const call = async (token: string, name: string, body: object) =>
    (await ask(token, `rpc/${name}`, { method: 'POST', body: JSON.stringify(body) })).text();

  /** Every answer that Noor gets, with how many rows there are. */
  const told = async (): Promise<readonly string[]> => {
    const all: string[] = [];
    for (const path of READS) {
      const response = await ask(noor, path);
      assert.ok(response.ok, `${path}: ${String(response.status)}`);
      const range = response.headers.get('content-range') ?? '';
      all.push(`${path} ${range} ${await response.text()}`);
    }
    for (const [name, body] of Object.entries(CALLS)) {
      all.push(`${name} ${await call(noor, name, body)}`);
    }
    return all;
  };
  const fillIn = async (): Promise<string> => {
    const id = JSON.parse(await call(adaeze, 'open_check_in', ofAdaeze)) as string;
    const answers = [
      { linkId: 'seen', value: 9, state: 'answered', visibility: 'coach' },
      { linkId: 'win', value: `A ${WORD} at the door`, state: 'answered', visibility: 'coach' },
      { linkId: 'talk', value: true, state: 'answered', visibility: 'coach' },
    ];
    const saved = await call(adaeze, 'save_answers', { p_assignment_id: id, p_answers: answers });
    assert.equal(saved.match(/saved/g)?.length, 3);
    await call(adaeze, 'remember_position', { p_assignment_id: id, p_link_id: 'talk' });
    const settings = { p_weekday: 2, p_paused: true, p_opted_in: ['desire'] };
    await call(adaeze, 'save_check_in_settings', { ...ofAdaeze, ...settings });
    return id;
  };

  before(async () => {
    server = await startServer({ keys, port: 0, test: true, demo: true });
    [noor, adaeze] = [await signIn('noor@example.com'), await signIn('adaeze@example.com')];
  });
  after(() => server.stop());

  it('changes no answer that she gets, to whatever she asks; sent, it does', async () => {
    const nothing = await told();
    const id = await fillIn();
    assert.deepEqual(await told(), nothing);
    const refusals = await Promise.all(
      ['withdraw_assignment', 'mark_reviewed', 'open_check_in'].flatMap((name) => {
        const given = name === 'open_check_in' ? 'p_client_id' : 'p_assignment_id';
        const unknown = '00000000-0000-4000-8000-00000000dead';
        return [id, unknown].map((one) => call(noor, name, { [given]: one }));
      }),
    );
    assert.equal(new Set(refusals).size, 1);
    assert.match(refusals[0] ?? '', /AT002/);
    await call(adaeze, 'submit_assignment', { p_assignment_id: id });
    const changed = (await told()).filter((answer, nr) => answer !== nothing[nr]);
    assert.ok(changed.some((answer) => answer.startsWith('coach_today')));
    assert.ok(changed.some((answer) => answer.includes(WORD)));
  });

  it('shows, once it is sent, nothing that is kept: in no chart, list, count or filter', async () => {
    const answers = await Promise.all([
      ask(noor, `answers?select=link_id&client_id=eq.${DANIEL}&link_id=in.(trust,desire)`),
      ask(noor, `answers?select=link_id&client_id=eq.${DANIEL}&visibility=eq.only_me`),
    ]);
    for (const answer of answers) assert.equal(await answer.text(), '[]');
    const lists = ['progress', 'wins', 'timeline', 'prepare'].map((name) =>
      call(noor, name, { p_client_id: DANIEL }),
    );
    for (const list of await Promise.all(lists)) {
      assert.doesNotMatch(list, /"trust": ?\d|"desire": ?\d|in that word|only_me/);
    }
  });

  it('is not given away by a column that says when a row was touched', async () => {
    // Its own row, and those that it points at: a foreign key locks them.
    for (const table of ['form_assignments', 'clients', 'forms', 'form_versions', 'coaches']) {
      for (const column of ['xmin', 'xmax', 'ctid']) {
        assert.ok(!(await ask(noor, `${table}?select=${column}`)).ok, `${table}.${column}`);
      }
    }
  });
});
