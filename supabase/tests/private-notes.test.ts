import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

// What a client could try with the raw API and a valid sign-in. The demonstration's Adaeze has a year of notes about her.
const RECORD = '00000000-0000-4000-8000-000000000101';
/** A word of the template and one that only a note about her has. */
const PRIVATE = /mindful touch|Feelings and needs/;

const READS: Readonly<Record<string, string>> = {
  'the table': 'notes?select=id,body_text',
  'one column of it': 'notes?select=fts',
  'its history': 'note_history?select=*',
  'a session with its notes': 'sessions?select=id,notes(*)',
  'a session with its notes, joined': 'sessions?select=id,notes!inner(body_text)',
  'a summary with its session and that one’s notes':
    'shared_notes?select=id,sessions(id,notes(body))',
  'a filter that would tell': 'notes?select=id&body_text=ilike.*touch*',
  'a search that would tell': 'notes?select=id&fts=wfts.touch',
  'an order that would tell': 'sessions?select=id&order=notes(created_at)',
  'the templates': 'note_templates?select=*',
  'status changes': 'client_status_changes?select=*',
  'answers to what was agreed': 'agreement_answers?select=*',
};

const CALLS: Readonly<Record<string, object>> = {
  timeline: { p_client_id: RECORD, p_kinds: ['note', 'status'] },
  search_record: { p_words: 'touch' },
  last_agreements: { p_client_id: RECORD },
  live_topics: { p_client_id: RECORD },
  prepare: { p_client_id: RECORD },
};

describe('A private note, to the client whom it is about', () => {
  const keys = newKeys();
  let server: RunningServer;
  let token: string;
  let noteId: string;

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, server.url), {
      ...init,
      headers: {
        apikey: keys.publishable,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        prefer: 'count=exact',
      },
    });
  const call = (name: string, body: object) =>
    ask(`/rest/v1/rpc/${name}`, { method: 'POST', body: JSON.stringify(body) });

  before(async () => {
    server = await startServer({ keys, port: 0, test: true, demo: true });
    const response = await fetch(new URL('/auth/v1/token?grant_type=password', server.url), {
      method: 'POST',
      headers: { apikey: keys.publishable, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'adaeze@example.com', password: 'walk-slowly-tonight' }),
    });
    ({ access_token: token } = (await response.json()) as { access_token: string });
    const { rows } = await server.backEnd.connection.driver.query<{ id: string }>(
      'select id from public.notes where client_id = $1 limit 1',
      [RECORD],
    );
    noteId = rows[0]?.id ?? '';
  });
  after(() => server.stop());

  it('is there, for the test to mean something, and so is what was shared', async () => {
    assert.notEqual(noteId, '');
    const shared = (await (await ask('/rest/v1/shared_notes?select=body_text')).json()) as object[];
    assert.ok(shared.length > 3);
  });

  for (const [what, path] of Object.entries(READS)) {
    it(`is not read by asking for ${what}`, async () => {
      const response = await ask(`/rest/v1/${path}`);
      const text = await response.text();
      assert.doesNotMatch(text, PRIVATE);
      assert.doesNotMatch(text, /"notes":\s*\[\s*\{/);
      if (/^(note|client_status)/.test(path) && response.ok) {
        assert.equal(text, '[]');
        assert.match(response.headers.get('content-range') ?? '*/0', /\/(0|\*)$/);
      }
    });
  }

  for (const [name, body] of Object.entries(CALLS)) {
    it(`is not told by ${name}`, async () => {
      const response = await call(name, body);
      const text = await response.text();
      assert.ok(text === '[]' || text.includes('AT010'), text.slice(0, 100));
    });
  }

  it('is not changed, finalised, deleted or restored by its id', async () => {
    const id = { p_note_id: noteId, p_revision: 1 };
    const body = { type: 'doc', content: [] };
    const tries = await Promise.all([
      call('save_note', { ...id, p_title: null, p_body: body }),
      call('finalise_note', id),
      call('amend_note', { ...id, p_body: body, p_reason: 'x' }),
      call('delete_note', { p_note_id: noteId }),
    ]);
    const codes = await Promise.all(
      tries.map(async (each) => ((await each.json()) as { code: string }).code),
    );
    assert.deepEqual(codes, ['AT002', 'AT010', 'AT010', 'AT010']);
  });

  it('is not told from one that does not exist', async () => {
    const of = async (id: string) => {
      const response = await call('save_note', {
        p_note_id: id,
        p_revision: 1,
        p_title: null,
        p_body: {},
      });
      return `${String(response.status)} ${await response.text()}`;
    };
    assert.equal(await of(noteId), await of('00000000-0000-4000-8000-00000000dead'));
  });
});
