import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openRaces } from './race/sessions.ts';

const { as, once, waiting, stop } = await openRaces();

/** The first statement holds its transaction open until the second one waits for it. */
async function race(
  first: readonly [who: string | undefined, statement: string],
  second: readonly [who: string | undefined, statement: string],
  end: 'commit' | 'rollback' = 'commit',
) {
  const [one, other] = [await as(first[0]), await as(second[0])];
  const said = await one.say(first[1]);
  const late = other.say(second[1]);
  await waiting(1);
  await one[end]();
  const answer = await late;
  await other.commit();
  return [said, answer];
}

const invites = (coach: string, client: string) =>
  once(
    `select tap.token_of('client', tap.user_of('${coach}'), tap.record('${client}'), '${client}')`,
  );

describe('Two at the same moment, on a real Postgres', () => {
  after(stop);

  it('sign up with one invitation: one has an account, the other is told that it is invalid', async () => {
    await once(`select tap.a_client('Noor', 'Una', false)`);
    const token = (await invites('Noor', 'Una')) ?? '';
    const signUp = `select 'joined' from tap.signs_up('Una', '${token}')`;
    assert.deepEqual(await race([undefined, signUp], [undefined, signUp]), ['joined', 'AT001']);
    assert.equal(
      await once(`select count(*) from auth.users where email = 'una@example.org'`),
      '1',
    );
  });

  it('sign up, and the first one fails: the invitation is still good for the second', async () => {
    await once(`select tap.a_client('Noor', 'Ugo', false)`);
    const token = (await invites('Noor', 'Ugo')) ?? '';
    const signUp = `select 'joined' from tap.signs_up('Ugo', '${token}')`;
    assert.deepEqual(await race([undefined, signUp], [undefined, signUp], 'rollback'), [
      'joined',
      'joined',
    ]);
  });

  it('accept one invitation with one account: the second finds it accepted', async () => {
    await once(`select tap.a_client('Omar', 'Ann2', false)`);
    await once(`update public.clients set email = 'ann@example.org' where name = 'Ann2'`);
    const token = await once(
      `select tap.token_of('client', tap.user_of('Omar'), tap.record('Ann2'), 'Ann')`,
    );
    const accept = `select 'accepted' from public.accept_invitation('${token ?? ''}')`;
    assert.deepEqual(await race(['Ann', accept], ['Ann', accept]), ['accepted', 'accepted']);
  });

  it('use an invitation while it is taken back: it is invalid', async () => {
    await once(`select tap.a_client('Noor', 'Ute', false)`);
    const token = (await invites('Noor', 'Ute')) ?? '';
    assert.deepEqual(
      await race(
        ['Noor', `select 'ended' from public.revoke_invitation(tap.invitation('Ute'))`],
        [undefined, `select 'joined' from tap.signs_up('Ute', '${token}')`],
      ),
      ['ended', 'AT001'],
    );
  });

  it('invite one client twice: one invitation is open', async () => {
    const invite = `select 'invited' from public.invite_client(tap.record('Lea'))`;
    assert.deepEqual(await race(['Noor', invite], ['Noor', invite]), ['invited', 'invited']);
    assert.equal(
      await once(
        `select count(*) from public.invitations where client_id = tap.record('Lea') and revoked_at is null`,
      ),
      '1',
    );
  });

  it('change one answer on two devices: the slower one gets both texts, nothing is lost', async () => {
    const tag = await once(`select tap.tag('Bea', 'hopes')`);
    const saves = (text: string) =>
      `select x ->> 'outcome' || ' ' || (x ->> 'value') from jsonb_array_elements(public.save_answers(tap.assignment('Bea'),
        jsonb_build_array(tap.answer('hopes', '"${text}"', 'coach', 'answered', ${tag})))) x`;
    assert.deepEqual(await race(['Bea', saves('phone')], ['Bea', saves('laptop')]), [
      'saved phone',
      'conflict phone',
    ]);
  });

  it('send a form on two devices: it is sent once, and the second is told when', async () => {
    await once(
      `select tap.saves('Bea', variadic array(select jsonb_array_elements(tap.plain_answers())))`,
    );
    const send = `select public.submit_assignment(tap.assignment('Bea'))`;
    const [first, second] = await race(['Bea', send], ['Bea', send]);
    assert.equal(second, first);
    assert.equal(
      await once(`select count(*) from public.consents where client_id = tap.record('Bea')`),
      '1',
    );
  });

  it('save while the form is being sent: what was sent stands', async () => {
    await once(`select tap.a_client('Noor', 'Ivo'), tap.is_given('Ivo', 'Noor''s form')`);
    await once(
      `select tap.saves('Ivo', variadic array(select jsonb_array_elements(tap.plain_answers())))`,
    );
    assert.deepEqual(
      await race(
        ['Ivo', `select 'sent' from public.submit_assignment(tap.assignment('Ivo'))`],
        ['Ivo', `select public.save_answers(tap.assignment('Ivo'), '[]')`],
      ),
      ['sent', 'AT006'],
    );
  });

  it('amend one answer twice: one amendment, one conflict', async () => {
    const tag = await once(`select tap.tag('Ann', 'hopes')`);
    const amends = (text: string) =>
      `select public.amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"${text}"', 'coach', 'answered', ${tag})) ->> 'outcome'`;
    assert.deepEqual(await race(['Ann', amends('x')], ['Ann', amends('y')]), ['saved', 'conflict']);
  });

  it('give a form with one request: one form', async () => {
    const gives = `select public.assign_form('00000000-0000-4000-8000-0000000000dd', tap.record('Lea'), tap.version('Noor''s form'))`;
    const [first, second] = await race(['Noor', gives], ['Noor', gives]);
    assert.equal(second, first);
  });

  it('give a form with two requests: the second is told that one is open', async () => {
    const gives = `select 'given' from public.assign_form(gen_random_uuid(), tap.record('Lea'), tap.version('Noor''s other form'))`;
    assert.deepEqual(await race(['Noor', gives], ['Noor', gives]), ['given', 'AT013']);
  });

  it('publish two versions: each has its own number', async () => {
    const publishes = `select public.publish_form(tap.form('Noor''s form'), 'intake', 'Noor''s form', tap.a_definition())`;
    await race(['Noor', publishes], ['Noor', publishes]);
    assert.equal(
      await once(
        `select string_agg(version::text, ' ' order by version) from public.form_versions where form_id = tap.form('Noor''s form')`,
      ),
      '1 2 3',
    );
  });

  it('look at twenty records: one chain without a gap', async () => {
    await once(`select count(tap.a_client('Omar', 'C' || n, false)) from generate_series(1, 20) n`);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        once(`select public.record_access(tap.record('C${String(n + 1)}'), 'printed')`, 'Omar'),
      ),
    );
    assert.equal(
      await once(`select count(*) || ' ' || max(seq) || ' ' || count(*) filter (where prev_hash is not distinct from before)
        from (select seq, prev_hash, lag(hash) over (order by seq) as before from public.access_entries where coach_id = tap.user_of('Omar')) e`),
      '21 21 21',
    );
  });

  it('look at one record twenty times: one entry, and no time that goes back', async () => {
    await once(`select tap.a_client('Omar', 'Twenty', false)`);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        once(`select count(*) from public.timeline(tap.record('Twenty'))`, 'Omar'),
      ),
    );
    assert.equal(
      await once(
        `select count(*) from public.access_entries where client_id = tap.record('Twenty')`,
      ),
      '1',
    );
    assert.equal(await once(`select private.verify_ledger(tap.user_of('Omar'))`), null);
  });

  it('a coach is removed in the middle of a session: the next statement reads nothing', async () => {
    const omar = await as('Omar');
    assert.notEqual(await omar.say('select count(*) from public.clients'), '0');
    await once(`select tap.is_removed('Omar')`);
    assert.equal(await omar.say('select count(*) from public.clients'), '0');
    await omar.rollback();
  });
});
