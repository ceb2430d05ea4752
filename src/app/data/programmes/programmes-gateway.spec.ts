import { TestBed } from '@angular/core/testing';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { LibraryPracticesGateway } from '../library-practices/library-practices-gateway';
import { aLibraryText } from '../library-practices/library-practices.builders';
import { ProgrammesGateway } from './programmes-gateway';
import { anItem, aProgramme } from './programmes.builders';

describe('ProgrammesGateway, against the back end', () => {
  let gateway: ProgrammesGateway;
  let practices: readonly string[];

  const items = () => [
    anItem({ libraryPracticeId: practices[0] ?? '' }),
    anItem({ libraryPracticeId: practices[1] ?? '', delivery: 'days_after', days: 7 }),
    anItem({ libraryPracticeId: practices[0] ?? '', delivery: 'on_date', onDate: '2026-12-24' }),
    anItem({ libraryPracticeId: practices[1] ?? '', delivery: 'after_previous' }),
  ];
  const add = (rest: Parameters<typeof aProgramme>[0] = {}) =>
    gateway.add(crypto.randomUUID(), aProgramme({ items: items(), ...rest }));

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(ProgrammesGateway);
    const library = TestBed.inject(LibraryPracticesGateway);
    const builtIn = (await library.list())[0]?.id ?? '';
    practices = [builtIn, (await library.add(crypto.randomUUID(), aLibraryText())).id];
  });

  afterEach(signOut);

  it('keeps what is in it, in its order', async () => {
    const added = await add({ title: 'Erste Wochen', description: 'One.\nTwo.' });
    expect(added).toEqual({
      id: added.id,
      title: 'Erste Wochen',
      description: 'One.\nTwo.',
      items: items(),
      archivedAt: null,
      revision: 1,
    });
    expect(await gateway.list()).toEqual([added]);
  });

  it('adds none twice when the same request comes again', async () => {
    const request = crypto.randomUUID();
    const text = aProgramme({ items: items() });
    expect((await gateway.add(request, text)).id).toBe((await gateway.add(request, text)).id);
    expect((await gateway.list()).length).toBe(1);
  });

  it('keeps what was written on after a try that seemed to fail', async () => {
    const request = crypto.randomUUID();
    await gateway.add(request, aProgramme({ items: items() }));
    const text = aProgramme({ items: items().reverse() });
    expect((await gateway.add(request, text)).items).toEqual(text.items);
    expect((await gateway.list()).map((one) => one.items)).toEqual([text.items]);
  });

  it('changes what was seen, and says when another device was faster', async () => {
    const programme = await add();
    const reversed = { ...programme, items: items().slice(0, 2).reverse() };
    const changed = await gateway.change(crypto.randomUUID(), programme, reversed);
    expect([changed.items, changed.revision]).toEqual([reversed.items, 2]);
    const other = { ...programme, title: 'Another' };
    expect(await outcomeOf(gateway.change(crypto.randomUUID(), programme, other))).toBe('conflict');
  });

  it('archives and restores', async () => {
    const added = await add();
    const archived = await gateway.archive(added);
    expect(archived.archivedAt).not.toBeNull();
    // A try that seemed to fail had written it.
    expect(await gateway.archive(added)).toEqual(archived);
    expect((await gateway.restore(archived)).archivedAt).toBeNull();
    expect(await outcomeOf(gateway.archive(archived))).toBe('conflict');
  });

  it('takes no practice of somebody else', async () => {
    const own = items();
    await signInAsACoach();
    const text = aProgramme({ items: own });
    expect(await outcomeOf(gateway.add(crypto.randomUUID(), text))).toBe('not_found');
    expect(await gateway.list()).toEqual([]);
  });

  it('finds none at a foreign, an unknown and a mistyped address alike', async () => {
    const { id } = await add();
    await signInAsACoach();
    for (const address of [id, crypto.randomUUID(), 'new']) {
      expect(await outcomeOf(gateway.find(address))).toBe('not_found');
    }
  });
});
