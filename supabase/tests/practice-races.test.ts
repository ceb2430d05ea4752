import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openRaces, type Races, type Said } from './race/sessions.ts';

const REQUEST = '00000000-0000-4000-8000-0000000000aa';
const PRACTICE = `tap.practice_of('Ann')`;

// Two connections are needed, so this runs on a real Postgres; pgTAP has one.
describe('Practices, with two at the same moment', () => {
  let races: Races;

  /** The first holds its transaction open until the second waits for it. */
  const race = async (
    first: readonly [who: string, statement: string],
    second: readonly [who: string, statement: string],
  ): Promise<readonly Said[]> => {
    const [one, other] = [await races.as(first[0]), await races.as(second[0])];
    const said = await one.say(first[1]);
    const late = other.say(second[1]);
    await races.waiting(1);
    await one.commit();
    const answer = await late;
    await other.commit();
    return [said, answer];
  };
  const count = (table: string, where = 'true') =>
    races.once(`select count(*) from public.${table} where ${where}`);
  const answers = (answer: string, revision: number) =>
    `select public.answer_practice(${PRACTICE}, ${String(revision)}, '${answer}')`;
  const withdraws = (revision: number) =>
    `select public.withdraw_practice(${PRACTICE}, ${String(revision)})`;
  const logs = (reflection: string, revision: Said = 'null') =>
    `select public.save_practice_log('${REQUEST}', ${PRACTICE}, ${String(revision)}, tap.a_log('${reflection}')) ->> 'revision'`;
  /** Ann has one practice, in that state and at revision 1. */
  const stands = async (status: string): Promise<void> => {
    await races.once('delete from public.practices');
    await races.once(`select tap.assigns('Ann', 'A walk')`);
    await races.once(`update public.practices set status = '${status}'`);
    await races.once('update public.practices set revision = 1');
  };
  const status = () => races.once('select status from public.practices');

  before(async () => {
    races = await openRaces();
  });
  after(() => races.stop());

  it('fifty saves of one log: one is stored, and all get the same answer', async () => {
    await stands('accepted');
    const save = `select public.save_practice_log('${REQUEST}', ${PRACTICE}, null, tap.a_log('A zebra'))::text`;
    const said = await Promise.all(Array.from({ length: 50 }, () => races.once(save, 'Ann')));
    assert.equal(new Set(said).size, 1);
    assert.match(said[0] ?? '', /"revision": \d+/);
    assert.equal(await count('practice_logs'), '1');
  });

  it('an edit on two devices: the second is told that it was slower', async () => {
    await stands('accepted');
    const was = await races.once(logs('A zebra'), 'Ann');
    const [tag, refusal] = await race(['Ann', logs('phone', was)], ['Ann', logs('laptop', was)]);
    assert.match(tag ?? '', /^\d+$/);
    assert.notEqual(tag, was);
    assert.equal(refusal, 'AT007');
    assert.equal(await races.once('select reflection from public.practice_logs'), 'phone');
    assert.equal(await count('practice_log_history'), '1');
  });

  it('an edit while the log is deleted: it is gone', async () => {
    await stands('accepted');
    const was = await races.once(logs('A zebra'), 'Ann');
    const deletes = `select 'deleted' from public.delete_practice_log(tap.log_of('Ann'), ${String(was)})`;
    assert.deepEqual(await race(['Ann', deletes], ['Ann', logs('phone', was)]), [
      'deleted',
      'AT002',
    ]);
    assert.equal(await count('practice_log_history'), '0');
  });

  it('accepting while the coach takes it back: whoever was first', async () => {
    await stands('proposed');
    assert.deepEqual(await race(['Ann', answers('accept', 1)], ['Noor', withdraws(1)]), [
      '2',
      'AT007',
    ]);
    assert.equal(await status(), 'accepted');
    await stands('proposed');
    assert.deepEqual(await race(['Noor', withdraws(1)], ['Ann', answers('accept', 1)]), [
      '2',
      'AT022',
    ]);
    assert.equal(await status(), 'withdrawn');
    assert.equal(await count('practice_consents'), '0');
  });

  it('logging while the coach takes it back: a log that came first is kept', async () => {
    await stands('accepted');
    const [tag, withdrawn] = await race(['Ann', logs('A zebra')], ['Noor', withdraws(1)]);
    assert.match(tag ?? '', /^\d+$/);
    assert.equal(withdrawn, '2');
    await stands('accepted');
    assert.deepEqual(await race(['Noor', withdraws(1)], ['Ann', logs('A zebra')]), ['2', 'AT022']);
  });

  it('pausing on one device and stopping on another: one of the two, and a conflict', async () => {
    await stands('accepted');
    assert.deepEqual(await race(['Ann', answers('pause', 1)], ['Ann', answers('stop', 1)]), [
      '2',
      'AT007',
    ]);
    assert.equal(await status(), 'paused');
    await stands('accepted');
    assert.deepEqual(await race(['Ann', answers('stop', 1)], ['Ann', answers('pause', 1)]), [
      '2',
      'AT007',
    ]);
    assert.equal(await status(), 'stopped');
  });

  it('accepting twice: once', async () => {
    await stands('proposed');
    const accepts = answers('accept', 1);
    assert.deepEqual(await race(['Ann', accepts], ['Ann', accepts]), ['2', '2']);
    assert.equal(await count('practice_consents'), '1');
  });

  it('assigning with one request: one practice, and one run of a programme', async () => {
    await races.once('delete from public.practices');
    const assigns = `select public.assign_practice('${REQUEST}', tap.record('Ann'), null, null, tap.a_practice('A walk'))`;
    const runs = `select public.assign_programme('${REQUEST}', tap.record('Ann'), tap.programme_of('Noor'))`;
    for (const statement of [assigns, runs]) {
      const said = await Promise.all(
        Array.from({ length: 12 }, () => races.once(statement, 'Noor')),
      );
      assert.equal(new Set(said).size, 1);
      assert.match(said[0] ?? '', /^[0-9a-f-]{36}$/);
    }
    assert.equal(await count('practices'), '3');
  });

  /** Ann's run of three steps, each after the one before; the first is accepted. */
  const runs = async (): Promise<void> => {
    await races.once('delete from public.practices');
    await races.once('delete from public.programmes');
    const items = ['arriving-breath', 'hand-hold', 'long-hug']
      .map((slug) => `tap.an_item('${slug}', 'after_previous')`)
      .join();
    await races.once(
      `select tap.claim('Noor'), private.save_programme(gen_random_uuid(), null, null, 'x', '', jsonb_build_array(${items}))`,
    );
    await races.once(`select tap.runs('Ann')`);
    await races.once(`select tap.answers('Ann', 'accept')`);
  };
  const open = () =>
    races.once(
      'select string_agg((opens_at is not null)::int::text, null order by position) from public.practices',
    );

  it('finishing a step while the next one is taken back: the one after opens, whoever was first', async () => {
    const finishes = answers('finish', 2);
    const withdrawsSecond = `select public.withdraw_practice(tap.practice_of('Ann', 2), 1)`;
    await runs();
    assert.deepEqual(await race(['Ann', finishes], ['Noor', withdrawsSecond]), ['3', '2']);
    assert.equal(await open(), '111');
    await runs();
    assert.deepEqual(await race(['Noor', withdrawsSecond], ['Ann', finishes]), ['2', '3']);
    assert.match((await open()) ?? '', /^1.1$/);
  });

  it('finishing a step while the client’s clock changes: the next one stays open', async () => {
    await runs();
    await races.once(
      `update public.practices set delivery = 'on_date', on_date = current_date + 9, opens_at = now() + interval '9 d' where position = 3`,
    );
    const moves = `update public.profiles set time_zone = 'Asia/Tokyo' where id = auth.uid() returning 'moved'`;
    assert.deepEqual(await race(['Ann', answers('finish', 2)], ['Ann', moves]), ['3', 'moved']);
    assert.equal(await open(), '111');
  });

  it('importing, copying and arranging with one request: once', async () => {
    const imports = `select public.import_library('${REQUEST}', jsonb_build_array(tap.a_practice('X'), tap.a_practice('Y')))`;
    assert.deepEqual(await race(['Noor', imports], ['Noor', imports]), ['2', '2']);
    const copies = `select public.copy_library_practice('${REQUEST}', tap.built_in('hand-hold'))`;
    const [first, second] = await race(['Noor', copies], ['Noor', copies]);
    assert.equal(second, first);
    const saves = `select public.save_programme('${REQUEST}', null, null, 'x', '', jsonb_build_array(tap.an_item('hand-hold')))::text`;
    const [made, again] = await race(['Noor', saves], ['Noor', saves]);
    assert.equal(again, made);
  });

  it('saving a programme on two devices: the second is told that it was slower', async () => {
    const saves = (title: string) =>
      `select public.save_programme(gen_random_uuid(), tap.programme_of('Noor'), 1, '${title}', '', jsonb_build_array(tap.an_item('hand-hold'))) ->> 'revision'`;
    assert.deepEqual(await race(['Noor', saves('phone')], ['Noor', saves('laptop')]), [
      '2',
      'AT007',
    ]);
  });

  it('answering a log twice at once: one answer', async () => {
    await stands('accepted');
    await races.once(logs('A zebra'), 'Ann');
    const replies = (text: string) =>
      `select 'said' from public.reply_to_log(tap.log_of('Ann'), tap.revision_of(tap.log_of('Ann')), '${text}')`;
    assert.deepEqual(await race(['Noor', replies('x')], ['Noor', replies('y')]), ['said', 'AT025']);
  });
});
