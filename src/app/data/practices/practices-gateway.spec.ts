import { TestBed } from '@angular/core/testing';
import type { PracticeAssignment } from '../../domain/practices/assignment';
import { closedStatuses, openStatuses } from '../../domain/practices/followed-practice';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { LibraryPracticesGateway } from '../library-practices/library-practices-gateway';
import { anItem, aProgramme } from '../programmes/programmes.builders';
import { ProgrammesGateway } from '../programmes/programmes-gateway';
import { PracticesGateway } from './practices-gateway';
import { type ActingClient, aClientWhoJoined } from './testing/a-client';

describe('PracticesGateway, against the back end', () => {
  let gateway: PracticesGateway;
  let library: readonly LibraryPractice[];
  let client: ActingClient;

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(PracticesGateway);
    library = await TestBed.inject(LibraryPracticesGateway).list();
    client = await aClientWhoJoined();
  });

  afterEach(signOut);

  const called = (title: string): LibraryPractice => {
    const found = library.find((one) => one.title === title);
    if (!found) throw new Error(`There is no ${title}.`);
    return found;
  };

  const wish = (title: string, rest: Partial<PracticeAssignment> = {}): PracticeAssignment => ({
    clientId: client.clientId,
    libraryPracticeId: called(title).id,
    sessionId: null,
    text: called(title),
    why: null,
    startsOn: null,
    endsOn: null,
    isConfirmed: false,
    ...rest,
  });

  const assign = (title: string, rest: Partial<PracticeAssignment> = {}) =>
    gateway.assign(crypto.randomUUID(), wish(title, rest));

  const open = async (clientId: string | null = client.clientId) =>
    (await gateway.followed({ clientId, statuses: openStatuses }, null)).practices;

  const only = async () => {
    const [practice] = await open();
    if (!practice) throw new Error('Nothing was assigned.');
    return practice;
  };

  it('tells what was given before: to this client, to others, and what was taken back', async () => {
    const other = await aClientWhoJoined();
    await assign('Soft gaze');
    await assign('Hand-hold', { clientId: other.clientId });
    await assign('Small wins');
    const given = async (clientId: string) =>
      (await gateway.givenBefore(clientId)).map(({ libraryPracticeId, givenAt, tries }) => [
        library.find(({ id }) => id === libraryPracticeId)?.title,
        givenAt !== null,
        tries,
      ]);
    expect(await given(client.clientId)).toEqual([
      ['Small wins', true, 0],
      ['Hand-hold', false, 0],
      ['Soft gaze', true, 0],
    ]);
    const taken = (await open()).find(({ title }) => title === 'Small wins');
    if (taken) await gateway.withdraw(taken);
    expect(await given(other.clientId)).toEqual([
      ['Hand-hold', true, 0],
      ['Soft gaze', false, 0],
    ]);
  });

  it('gives a copy in other words, which is followed as it was given', async () => {
    const other = { title: 'Say it back', steps: ['Just one.'], timers: [] };
    const text = { ...called('Mirror listening'), ...other };
    const days = { startsOn: '2030-01-01', endsOn: '2030-02-01' };
    const id = await assign('Mirror listening', { text, why: '  For the evenings.  ', ...days });
    expect(await only()).toEqual(
      jasmine.objectContaining({
        id,
        clientName: 'Yuki',
        title: 'Say it back',
        status: 'proposed',
        why: 'For the evenings.',
        cadence: { rule: 'FREQ=WEEKLY', times: 2 },
        lastTriedOn: null,
        heldSince: null,
        ...days,
      }),
    );
    expect((await gateway.text(id)).steps).toEqual(['Just one.']);
    expect(called('Mirror listening').steps.length).toBeGreaterThan(1);
  });

  it('gives once, however often the same form is sent', async () => {
    const request = crypto.randomUUID();
    const first = await gateway.assign(request, wish('Small wins'));
    expect(await gateway.assign(request, wish('Small wins'))).toBe(first);
    expect(await open()).toHaveSize(1);
  });

  it('asks to be told that it is time, where the coach decides', async () => {
    const title = 'Unhurried touch A';
    expect(await outcomeOf(assign(title))).toBe('confirmation_needed');
    expect(await outcomeOf(assign(title, { isConfirmed: true }))).toBe('fine');
  });

  it('says what there is to consider', async () => {
    const { clientId } = client;
    const kinds = async (title: string) =>
      (await gateway.considerations(clientId, called(title).id)).map(({ kind }) => kind);
    expect(await kinds('Small wins')).toEqual([]);
    expect(await kinds('Unhurried touch A')).toEqual(['tier']);
    expect((await kinds('Unhurried touch B')).sort()).toEqual(['ladder', 'tier']);
  });

  it('takes back what nobody changed meanwhile', async () => {
    await assign('Small wins');
    const seen = await only();
    await client.answer(seen.id, seen.revision, 'accept');
    expect(await outcomeOf(gateway.withdraw(seen))).toBe('conflict');
    await gateway.withdraw(await only());
    expect(await open()).toEqual([]);
    const query = { clientId: client.clientId, statuses: closedStatuses };
    const { practices } = await gateway.followed(query, null);
    expect(practices.map(({ status }) => status)).toEqual(['withdrawn']);
  });

  it('follows a programme step by step, and opens what waits', async () => {
    const ids = ['Arriving breath', 'Body weather'].map((title) => called(title).id);
    const items = ids.map((libraryPracticeId, nr) =>
      anItem({ libraryPracticeId, delivery: nr === 0 ? 'at_once' : 'after_previous' }),
    );
    const programmes = TestBed.inject(ProgrammesGateway);
    const programme = await programmes.add(crypto.randomUUID(), aProgramme({ items }));
    const { clientId } = client;
    const given = { clientId, programmeId: programme.id, why: null, startsOn: null };
    await gateway.assignProgramme(crypto.randomUUID(), { ...given, isConfirmed: false });
    const steps = async () =>
      [...(await open())].sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
    const [first, second] = await steps();
    expect([first?.opensAt === null, second?.opensAt]).toEqual([false, null]);
    if (!first || !second) throw new Error('Two steps were given.');
    await client.answer(first.id, first.revision, 'accept');
    await client.log(first.id, { outcome: 'tried_stopped' });
    expect((await steps())[1]?.heldSince).toEqual(jasmine.any(String));
    await gateway.release(second.id);
    expect((await steps())[1]?.heldSince).toBeNull();
  });

  it('goes on after a page, across clients', async () => {
    for (const title of ['Small wins', 'Soft gaze', 'Body weather']) await assign(title);
    const query = { clientId: null, statuses: openStatuses };
    const first = await gateway.followed(query, null, 2);
    const rest = await gateway.followed(query, first.practices.at(-1) ?? null, 2);
    const titles = [...first.practices, ...rest.practices].map(({ title }) => title);
    expect(titles).toEqual(['Body weather', 'Soft gaze', 'Small wins']);
    expect([first.isLast, rest.isLast]).toEqual([false, true]);
  });

  it('reaches nothing of another coach', async () => {
    const id = await assign('Small wins');
    const seen = await only();
    await signInAsACoach();
    expect(await open(null)).toEqual([]);
    expect(await outcomeOf(gateway.text(id))).toBe('not_found');
    expect(await outcomeOf(gateway.withdraw(seen))).toBe('not_found');
    expect(await outcomeOf(gateway.release(id))).toBe('not_found');
    expect(await outcomeOf(assign('Small wins'))).toBe('not_found');
  });
});
