// npm run doctor, over a sound installation and over one in which each line is broken once.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { examine, type Line, printed, summary } from '../../scripts/doctor/examine.ts';
import { meet } from '../../scripts/doctor/patient.ts';
import { BREAKS } from './doctor/breaks.ts';
import { openSurgery, type Surgery } from './doctor/surgery.ts';

let surgery: Surgery;
/** Of the sound installation. */
let lines: readonly Line[];

const look = async (given: { secret?: string } = surgery): Promise<Line[]> =>
  examine(await meet(surgery.url, { secret: given.secret }));

const named = (lines: readonly Line[], state: Line['state']): string[] =>
  lines.filter((line) => line.state === state).map(({ name }) => name);

/** Everything that a visit could leave behind. */
async function traces(): Promise<unknown> {
  const { rows } = await surgery.server.backEnd.connection.driver.query(
    `select (select count(*) from auth.users) as users, (select count(*) from auth.sessions) as sessions,
            (select count(*) from public.access_entries) as entries, (select count(*) from public.invitations) as invitations`,
  );
  return rows;
}

describe('The doctor', () => {
  before(async () => {
    surgery = await openSurgery();
    lines = await look();
  });
  after(() => surgery.stop());

  test('finds nothing to mend in a sound installation, and says what it can not tell', () => {
    assert.deepEqual(named(lines, 'broken'), [], lines.map(printed).join('\n'));
    assert.deepEqual(named(lines, 'unknown'), [
      'Address',
      'Access tokens',
      'Mail templates',
      'Daily erasure',
      'Rules of time zones',
      'Help for a crisis',
    ]);
  });

  test('leaves nothing behind', async () => {
    const found = await traces();
    await look();
    assert.deepEqual(await traces(), found);
  });

  for (const [line, one] of BREAKS)
    test(`finds what is broken: ${line}`, async () => {
      surgery.breakWith(one);
      const found = await look();
      surgery.breakWith();
      assert.deepEqual(named(found, 'broken'), [line]);
      const { says, mend } = found.find(({ name }) => name === line) ?? {};
      assert.ok(says && mend, 'with its mend');
    });

  test('has a break for every line that can be broken here', () => {
    const all = lines.map(({ name }) => name);
    const broken = new Set(BREAKS.map(([line]) => line));
    const never = all.filter((name) => !broken.has(name));
    assert.deepEqual(never, ['Address', 'Mail templates']);
  });

  test('says of a host in the clear that it is not encrypted', async () => {
    const found = await examine({
      ...(await meet(surgery.url, {})),
      site: 'http://attune.invalid',
    });
    assert.equal(found.find(({ name }) => name === 'Address')?.state, 'broken');
  });

  test('says that nothing answers', async () => {
    await assert.rejects(meet('http://127.0.0.1:1', {}), /127\.0\.0\.1:1 does not answer/);
    const gone = {
      ...(await meet(surgery.url, {})),
      site: 'http://127.0.0.1:1',
      api: 'http://127.0.0.1:1',
    };
    const broken = named(await examine(gone), 'broken');
    for (const line of ['Headers and policy', 'Confirmation', 'Estimates'])
      assert.ok(broken.includes(line));
  });

  test('tells without the secret key what can be told, and which lines need it', async () => {
    const found = await look({});
    assert.deepEqual(named(found, 'broken'), []);
    for (const name of ['Schema', 'Ledger', 'Rows in one answer', 'Somebody signed out'])
      assert.ok(named(found, 'unknown').includes(name), name);
  });

  test('says of a key that is not the secret one that it does not open the database', async () => {
    const found = await look({ secret: 'sb_secret_of_another_house' });
    assert.equal(found.find(({ name }) => name === 'Schema')?.state, 'broken');
  });

  test('finds the secret key where anybody could read it', async () => {
    const patient = await meet(surgery.url, {});
    for (const key of [
      'sb_secret_x',
      `x.${Buffer.from('{"role":"service_role"}').toString('base64url')}.x`,
    ]) {
      const found = await examine({ ...patient, publishable: key });
      assert.match(found.find(({ name }) => name.startsWith('Settings'))?.says ?? '', /SECRET/);
    }
  });

  test('sends the secret key to no address that only the app names', async () => {
    let reached = false;
    surgery.breakWith((request) => {
      if (request.headers.get('apikey') === surgery.secret) reached = true;
      return request.url.endsWith('/config.json')
        ? Response.json({
            supabaseUrl: surgery.url.replace('127.0.0.1', 'localhost'),
            publishableKey: 'x',
          })
        : undefined;
    });
    await assert.rejects(look(), /names http:\/\/localhost/);
    surgery.breakWith();
    assert.equal(reached, false);
  });

  test('counts what it found', () => {
    assert.match(summary(lines), /^\d+ sound, 0 to mend, 6 that can't be told from here\.$/);
  });
});
