import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openRaces, type Races, type Said } from './race/sessions.ts';

const ANN = `tap.record('Ann')`;
const OPEN = `select public.open_check_in(${ANN})`;

// Two connections are needed, so this runs on a real Postgres; pgTAP has one.
describe('Check-ins, with two at the same moment', () => {
  let races: Races;

  /** The first holds its transaction open until the second waits for it. */
  const race = async (
    first: readonly [who: string, statement: string],
    second: readonly [who: string, statement: string],
    end: 'commit' | 'rollback' = 'commit',
  ): Promise<readonly Said[]> => {
    const [one, other] = [await races.as(first[0]), await races.as(second[0])];
    const said = await one.say(first[1]);
    const late = other.say(second[1]);
    await races.waiting(1);
    await one[end]();
    const answer = await late;
    await other.commit();
    return [said, answer];
  };
  const count = (what: string) => races.once(`select count(*) from ${what}`);
  const ofThisWeek = `public.form_assignments where client_id = ${ANN} and on_date = tap.week()`;
  const plans = (weeks: number, revision: number, definition = 'null') =>
    `select public.plan_check_ins(${ANN}, ${definition}, ${String(weeks)}, false, ${String(revision)}) ->> 'revision'`;

  before(async () => {
    races = await openRaces();
    await races.once('select tap.forgets_check_ins()');
  });
  after(() => races.stop());

  it('fifty opens of one week: one is made, and all get it', async () => {
    const said = await Promise.all(Array.from({ length: 50 }, () => races.once(OPEN, 'Ann')));
    assert.equal(new Set(said).size, 1);
    assert.match(said[0] ?? '', /^[0-9a-f-]{36}$/);
    assert.equal(await count(ofThisWeek), '1');
  });

  it('two devices open the week: the second gets what the first made', async () => {
    await races.once('select tap.forgets_check_ins()');
    const [one, other] = await race(['Ann', OPEN], ['Ann', OPEN]);
    assert.equal(one, other);
    assert.equal(await count(ofThisWeek), '1');
  });

  it('and where the first gives up, the second makes it', async () => {
    await races.once('select tap.forgets_check_ins()');
    const [one, other] = await race(['Ann', OPEN], ['Ann', OPEN], 'rollback');
    assert.notEqual(one, other);
    assert.equal(await races.once(`select id from ${ofThisWeek}`), other);
  });

  it('planning on two devices: one of the two, and a conflict', async () => {
    await races.once('select tap.forgets_check_ins()');
    assert.deepEqual(await race(['Noor', plans(2, 0)], ['Noor', plans(4, 0)]), ['1', 'AT007']);
    assert.equal(await races.once('select every_weeks from public.check_in_plans'), '2');
  });

  it('the same plan twice at once: one version, and both are told that it is so', async () => {
    const own = plans(2, 1, 'tap.a_check_in()');
    assert.deepEqual(await race(['Noor', own], ['Noor', own]), ['2', '2']);
    assert.equal(
      await count(
        `public.form_versions v join public.forms f on f.id = v.form_id and f.client_id = ${ANN}`,
      ),
      '1',
    );
  });
});
