import { TestBed } from '@angular/core/testing';
import { everyClient } from '../../domain/clients/client-list';
import { ClientsGateway } from './clients-gateway';
import { someFields } from './clients.builders';
import { anyEmail, outcomeOf, signInAsACoach, signOut } from './testing/a-coach';

describe('ClientsGateway, against the back end', () => {
  let gateway: ClientsGateway;

  const add = (fields: Parameters<typeof someFields>[0] = {}) =>
    gateway.add(crypto.randomUUID(), someFields({ email: null, ...fields }));
  const namesOf = async (query: Partial<typeof everyClient>) =>
    (await gateway.list({ ...everyClient, ...query }, null)).clients.map(({ name }) => name);

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(ClientsGateway);
  });

  afterEach(signOut);

  it('keeps a name of any script and length, word for word', async () => {
    const names = ['ليلى', 'ธนพร', 'Ó'.repeat(180)];
    for (const name of names) await add({ name });
    expect((await namesOf({})).sort()).toEqual([...names].sort());
  });

  it('adds nobody twice when the same request comes again', async () => {
    const request = crypto.randomUUID();
    const first = await gateway.add(request, someFields({ email: null }));
    const second = await gateway.add(request, someFields({ email: null }));
    expect(second.id).toBe(first.id);
    expect(await namesOf({})).toEqual([first.name]);
  });

  it('refuses an e-mail address that another client of mine has, however it is written', async () => {
    const email = anyEmail();
    await add({ email });
    expect(await outcomeOf(add({ email: email.toUpperCase() }))).toBe('duplicate_email');
  });

  it('lets two coaches have the same e-mail address', async () => {
    const email = anyEmail();
    await add({ email });
    await signInAsACoach();
    expect(await outcomeOf(add({ email }))).toBe('fine');
  });

  it('finds by words in the name, the preferred name and the e-mail address', async () => {
    await add({ name: 'Marta Wiśniewska', preferredName: 'Marysia' });
    await add({ name: 'Henry 100%_Whitlock' });
    expect(await namesOf({ search: 'wiśn' })).toEqual(['Marta Wiśniewska']);
    expect(await namesOf({ search: ' MARYSIA ' })).toEqual(['Marta Wiśniewska']);
    expect(await namesOf({ search: '100%_' })).toEqual(['Henry 100%_Whitlock']);
    expect(await namesOf({ search: 'nobody' })).toEqual([]);
  });

  it('leaves the archived out unless they are asked for', async () => {
    await add({ name: 'Here' });
    await add({ name: 'Gone', status: 'archived' });
    expect(await namesOf({})).toEqual(['Here']);
    expect(await namesOf({ status: 'archived' })).toEqual(['Gone']);
  });

  it('goes on after the last row, in either order', async () => {
    for (const name of ['c', 'a', 'b']) await add({ name });
    for (const [sort, expected] of [
      ['name', ['a', 'b', 'c']],
      ['recent', ['b', 'a', 'c']],
    ] as const) {
      const query = { ...everyClient, sort };
      const { clients, isLast } = await gateway.list(query, null, 2);
      const last = clients.at(-1);
      const rest = await gateway.list(query, { key: last?.sortKey ?? '', id: last?.id ?? '' }, 2);
      expect([...clients, ...rest.clients].map(({ name }) => name)).toEqual([...expected]);
      expect([isLast, rest.isLast]).toEqual([false, true]);
    }
  });

  it('changes what was seen, and says when somebody was faster', async () => {
    const client = await add({ name: 'Yuki' });
    const changed = await gateway.change(client.id, client.revision, { preferredName: 'Yu' });
    expect(changed).toEqual(
      jasmine.objectContaining({ name: 'Yuki', preferredName: 'Yu', revision: 2 }),
    );
    expect(await outcomeOf(gateway.change(client.id, client.revision, { tags: ['new'] }))).toBe(
      'conflict',
    );
  });

  it('takes a change that was written by a try that seemed to fail', async () => {
    const { id, revision } = await add({ name: 'Yuki' });
    const changed = await gateway.change(id, revision, { preferredName: 'Yu', tags: ['new'] });
    const again = await gateway.change(id, revision, { preferredName: 'Yu', tags: ['new'] });
    expect(again).toEqual(changed);
  });

  it('finds nobody at a foreign, an unknown and a mistyped address alike', async () => {
    const { id } = await add();
    await signInAsACoach();
    for (const address of [id, crypto.randomUUID(), 'abc']) {
      expect(await outcomeOf(gateway.find(address))).toBe('not_found');
    }
  });
});
