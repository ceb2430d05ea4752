import { TestBed } from '@angular/core/testing';
import { asNeeded } from '../../domain/library-practices/cadence';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { LibraryPracticesGateway } from './library-practices-gateway';
import { aLibraryText } from './library-practices.builders';

describe('LibraryPracticesGateway, against the back end', () => {
  let gateway: LibraryPracticesGateway;

  const add = (rest: Parameters<typeof aLibraryText>[0] = {}) =>
    gateway.add(crypto.randomUUID(), aLibraryText(rest));
  const own = async () => (await gateway.list()).filter(({ isBuiltIn }) => !isBuiltIn);
  const builtIn = async () => {
    const found = (await gateway.list()).find(({ isBuiltIn }) => isBuiltIn);
    if (!found) throw new Error('Nothing is built in.');
    return found;
  };

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(LibraryPracticesGateway);
  });

  afterEach(signOut);

  it('begins with what is built in', async () => {
    const all = await gateway.list();
    expect(all.length).toBe(26);
    expect(all.every(({ isBuiltIn, archivedAt }) => isBuiltIn && !archivedAt)).toBeTrue();
    expect(all.find(({ title }) => title === 'Mirror listening')).toEqual(
      jasmine.objectContaining({
        category: 'communication',
        participants: 'partner',
        minutes: 10,
        cadence: { rule: 'FREQ=WEEKLY', times: 2 },
        tier: 'open',
      }),
    );
  });

  it('keeps every field, word for word', async () => {
    const text = aLibraryText({
      title: 'Bliskość ليلى',
      participants: 'either',
      cadence: { rule: 'FREQ=WEEKLY;BYDAY=MO,TH', times: 2 },
      steps: ['<b>Sit.</b>', 'Ó'.repeat(500)],
      notice: 'One.\n\nTwo.',
      tier: 'coach',
      cautions: ['breath', 'trauma'],
    });
    const added = await add(text);
    expect(added).toEqual(jasmine.objectContaining({ ...text, isBuiltIn: false, revision: 1 }));
    expect(await gateway.find(added.id)).toEqual(added);
    expect((await add({ cadence: asNeeded })).cadence).toEqual(asNeeded);
  });

  it('adds none twice when the same request comes again', async () => {
    const request = crypto.randomUUID();
    const first = await gateway.add(request, aLibraryText());
    const second = await gateway.add(request, aLibraryText());
    expect(second.id).toBe(first.id);
    expect((await own()).length).toBe(1);
  });

  it('keeps what was written on after a try that seemed to fail', async () => {
    const request = crypto.randomUUID();
    await gateway.add(request, aLibraryText());
    const again = await gateway.add(request, aLibraryText({ title: 'Mirror, slowly' }));
    expect((await own()).map(({ title }) => title)).toEqual(['Mirror, slowly']);
    expect(again.title).toBe('Mirror, slowly');
  });

  it('copies what is built in, once a request, and leaves it as it is', async () => {
    const source = await builtIn();
    const request = crypto.randomUUID();
    const copy = await gateway.copy(request, source.id);
    expect((await gateway.copy(request, source.id)).id).toBe(copy.id);
    expect(copy).toEqual({ ...source, id: copy.id, isBuiltIn: false, revision: 1 });
    expect(await outcomeOf(gateway.change(source.id, source.revision, copy))).not.toBe('fine');
    expect(await gateway.find(source.id)).toEqual(source);
  });

  it('changes what was seen, and says when another device was faster', async () => {
    const practice = await add();
    const text = aLibraryText({ title: 'Mirror, slowly' });
    const changed = await gateway.change(practice.id, practice.revision, text);
    expect([changed.title, changed.revision]).toEqual(['Mirror, slowly', 2]);
    // A try that seemed to fail had written it.
    expect(await gateway.change(practice.id, 1, text)).toEqual(changed);
    const other = aLibraryText({ title: 'Another' });
    expect(await outcomeOf(gateway.change(practice.id, 1, other))).toBe('conflict');
  });

  it('marks favourites, takes the marks away, and marks nothing that is not there', async () => {
    const [source, written] = [await builtIn(), await add()];
    expect(await gateway.favourites()).toEqual([]);
    for (const { id: practiceId } of [source, written, source])
      await gateway.favour({ practiceId, isFavourite: true });
    expect([...(await gateway.favourites())].sort()).toEqual([source.id, written.id].sort());
    await gateway.favour({ practiceId: source.id, isFavourite: false });
    expect(await gateway.favourites()).toEqual([written.id]);
    const strange = { practiceId: crypto.randomUUID(), isFavourite: true };
    expect(await outcomeOf(gateway.favour(strange))).toBe('not_found');
  });

  it('archives and restores', async () => {
    const practice = await add();
    const archived = await gateway.archive(practice.id, practice.revision);
    expect(archived.archivedAt).not.toBeNull();
    expect(await gateway.archive(practice.id, practice.revision)).toEqual(archived);
    expect((await gateway.restore(practice.id, archived.revision)).archivedAt).toBeNull();
    expect(await outcomeOf(gateway.archive(practice.id, 1))).toBe('conflict');
  });

  it('imports all or nothing, once a request, and lists more than one page of it', async () => {
    const many = Array.from({ length: 230 }, (_, nr) => aLibraryText({ title: `No. ${nr}` }));
    const request = crypto.randomUUID();
    expect(await gateway.import(request, many)).toBe(230);
    expect(await gateway.import(request, many)).toBe(230);
    const titles = (await own()).map(({ title }) => title);
    expect(titles.sort()).toEqual(many.map(({ title }) => title).sort());
    const bad = [aLibraryText(), aLibraryText({ minutes: 0 })];
    expect(await outcomeOf(gateway.import(crypto.randomUUID(), bad))).toBe('import_invalid');
    expect((await own()).length).toBe(230);
  });

  it('finds none at a foreign, an unknown and a mistyped address alike', async () => {
    const { id } = await add();
    await signInAsACoach();
    for (const address of [id, crypto.randomUUID(), 'assign']) {
      expect(await outcomeOf(gateway.find(address))).toBe('not_found');
    }
    expect(await outcomeOf(gateway.copy(crypto.randomUUID(), id))).toBe('not_found');
    expect(await own()).toEqual([]);
  });
});
