import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newKeys } from '../embedded/keys.ts';
import { startServer, type RunningServer } from '../embedded/server.ts';

// What was measured on Supabase Auth 2.196 and lite does otherwise: the app is tried against this before it meets the real one.

const password = 'a stone in the slow river';

interface Answer {
  readonly status: number;
  readonly body: {
    readonly access_token?: string;
    readonly refresh_token?: string;
    readonly identities?: readonly unknown[];
    readonly id?: string;
    readonly error_code?: string;
    readonly msg?: string;
  };
}

describe('The embedded sign-in, where addresses are confirmed by mail', () => {
  const keys = newKeys();
  let server: RunningServer;

  async function auth(path: string, body: object, call: { token?: string; method?: string } = {}) {
    const response = await fetch(new URL(`/auth/v1/${path}`, server.url), {
      method: call.method ?? 'POST',
      headers: {
        apikey: keys.publishable,
        'content-type': 'application/json',
        ...(call.token ? { authorization: `Bearer ${call.token}` } : {}),
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  const sql = (text: string, values: string[]) =>
    server.backEnd.connection.driver.query<{ value: string }>(text, values);

  async function signUp(email: string): Promise<Answer> {
    const { rows } = await sql('select private.invite_coach($1) as value', [email]);
    return auth('signup', { email, password, data: { invitation: rows[0]?.value } });
  }

  const mailsTo = async (email: string): Promise<{ link: string }[]> => {
    const response = await fetch(new URL(`/__mail?to=${email}`, server.url));
    return (await response.json()) as { link: string }[];
  };

  async function confirm(email: string, link: string | undefined): Promise<Answer> {
    assert.ok(link, `a mail to ${email}`);
    const token_hash = new URL(link).searchParams.get('token_hash');
    return auth('verify', { type: 'signup', token_hash });
  }

  const anHourPasses = (email: string) =>
    sql(
      `update auth.users set confirmation_sent_at = now() - interval '59 minutes' where email = $1`,
      [email],
    );

  before(async () => {
    server = await startServer({ keys, port: 0, test: true, confirmEmail: true });
  });
  after(() => server.stop());

  it('refuses a sign-up without an invitation by the hook, with a reason', async () => {
    const refused = await auth('signup', { email: 'eve@example.org', password, data: {} });
    assert.deepEqual(refused, { status: 403, body: { code: 403, msg: 'invitation_invalid' } });
    assert.equal((await auth('signup', { email: 7 })).status < 500, true);
    const data = { invitation: '\u0000' };
    assert.equal((await auth('signup', { email: 'a@b.c', password, data })).status, 400);
    assert.equal((await auth('resend', { type: 'signup', email: 'a\u0000@b.c' })).status, 400);
  });

  it('has no way in by mail alone, and says so of every address alike', async () => {
    await signUp('otp@example.org');
    for (const path of ['otp', 'magiclink'])
      for (const email of ['otp@example.org', 'nobody@example.org'])
        assert.equal((await auth(path, { email })).status, 422);
  });

  it('mails anew for a second sign-up, keeps the first password, and lets only the newest link in', async () => {
    await signUp('two@example.org');
    await anHourPasses('two@example.org');
    const { rows } = await sql(`select private.invite_coach($1) as value`, ['two@example.org']);
    const data = { invitation: rows[0]?.value };
    const again = await auth('signup', {
      email: 'Two@example.org',
      password: 'x'.repeat(20),
      data,
    });
    assert.equal(again.status, 200);
    assert.equal(again.body.identities?.length, 1);
    const [first, second] = await mailsTo('two@example.org');
    assert.equal((await confirm('two@example.org', first?.link)).status, 403);
    assert.equal((await confirm('two@example.org', second?.link)).status, 200);
    const credentials = { email: 'two@example.org', password };
    assert.equal((await auth('token?grant_type=password', credentials)).status, 200);
  });

  it('sends no second mail within a minute, for a sign-up or when asked', async () => {
    await signUp('soon@example.org');
    for (const again of [
      await signUp('soon@example.org'),
      await auth('resend', { type: 'signup', email: 'soon@example.org' }),
    ]) {
      assert.equal(again.status, 429);
      assert.equal(again.body.error_code, 'over_email_send_rate_limit');
      assert.match(again.body.msg ?? '', /can only request this after \d+ seconds/);
    }
    assert.equal((await mailsTo('soon@example.org')).length, 1);
    await anHourPasses('soon@example.org');
    const later = await auth('resend', { type: 'signup', email: 'soon@example.org' });
    assert.equal(later.status, 200);
    assert.equal((await mailsTo('soon@example.org')).length, 2);
  });

  it('answers a sign-up of a confirmed address with somebody made up, and mails nothing', async () => {
    const made = await signUp('known@example.org');
    const [mail] = await mailsTo('known@example.org');
    await confirm('known@example.org', mail?.link);
    const again = await signUp('known@example.org');
    assert.equal(again.status, 200);
    assert.deepEqual(again.body.identities, []);
    assert.notEqual(again.body.id, made.body.id);
    assert.equal((await mailsTo('known@example.org')).length, 1);
  });

  it('lets no token read anything once its person has signed out everywhere', async () => {
    const { body } = await auth('token?grant_type=password', {
      email: 'known@example.org',
      password,
    });
    const token = body.access_token ?? '';
    const read = () =>
      fetch(new URL('/rest/v1/profiles?select=id', server.url), {
        headers: { apikey: keys.publishable, authorization: `Bearer ${token}` },
      });
    assert.equal((await read()).status, 200);
    await fetch(new URL('/auth/v1/logout?scope=global', server.url), {
      method: 'POST',
      headers: { apikey: keys.publishable, authorization: `Bearer ${token}` },
    });
    const after = await read();
    assert.equal(after.status, 401);
    assert.equal(((await after.json()) as { code: string }).code, 'AT032');
  });

  it('ends a person’s other sign-ins when the password changes, and this one not', async () => {
    const credentials = { email: 'known@example.org', password };
    const here = await auth('token?grant_type=password', credentials);
    const there = await auth('token?grant_type=password', credentials);
    const token = here.body.access_token ?? '';
    const changed = { password: 'another stone in the river' };
    assert.equal((await auth('user', changed, { token, method: 'PUT' })).status, 200);
    const renew = ({ body: { refresh_token } }: Answer) =>
      auth('token?grant_type=refresh_token', { refresh_token });
    assert.equal((await renew(there)).status, 400);
    assert.equal((await renew(here)).status, 200);
  });
});
