// Estimates and plans are refused before they are asked, over HTTP and on an analysed database.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

const keys = newKeys();
const accounts = JSON.parse(
  readFileSync(new URL('../demo-accounts.json', import.meta.url), 'utf8'),
) as readonly DemoAccount[];
const tables = ['answers', 'clients', 'form_assignments', 'notes', 'practice_logs'];

describe('The planner is not asked', () => {
  let server: RunningServer;
  let token: string;

  const rest = (path: string, headers: Record<string, string>, bearer?: string) =>
    fetch(`${server.url}/rest/v1/${path}`, {
      headers: {
        apikey: keys.publishable,
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...headers,
      },
    });

  before(async () => {
    server = await startServer({ keys, port: 0, test: true, demo: true });
    await server.backEnd.connection.driver.exec('analyze');
    const coach = accounts.find(({ role }) => role === 'coach');
    const answer = await fetch(`${server.url}/auth/v1/token?grant_type=password`, {
      method: 'POST',
      headers: { apikey: keys.publishable, 'content-type': 'application/json' },
      body: JSON.stringify(coach),
    });
    token = ((await answer.json()) as { access_token: string }).access_token;
  });
  after(() => server.stop());

  for (const table of tables) {
    it(`for rows of ${table}`, async () => {
      for (const count of ['planned', 'estimated']) {
        const answer = await rest(
          `${table}?select=id&limit=1`,
          { prefer: `count=${count}` },
          token,
        );
        assert.equal(answer.status, 400, count);
        assert.equal(((await answer.json()) as { code: string }).code, 'AT034');
        assert.equal(answer.headers.get('content-range'), null);
      }
    });
  }

  it('for a plan', async () => {
    const plan = { accept: 'application/vnd.pgrst.plan+json' };
    assert.equal((await rest('clients?select=id', plan, token)).status, 400);
  });

  it('by a visitor', async () => {
    const answer = await rest('clients?select=id', { prefer: 'count=planned' });
    assert.equal(answer.status, 400);
  });

  it('but the rows that are there are counted', async () => {
    const answer = await rest('clients?select=id', { prefer: 'count=exact' }, token);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-range') ?? '', /^0-\d+\/\d+$/);
  });
});
