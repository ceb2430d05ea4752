import { aLibraryPractice } from '../../data/library-practices/library-practices.builders';
import { found, isNarrowed, type LibraryQuery, queryFrom, wholeLibrary } from './library-list';

const library = [
  aLibraryPractice({ id: 'own', title: 'Zeit für Nähe', minutes: 20, participants: 'solo' }),
  aLibraryPractice({ id: 'mirror', isBuiltIn: true, title: 'Mirror listening' }),
  aLibraryPractice({ id: 'hug', isBuiltIn: true, title: 'Hug', category: 'touch', minutes: 1 }),
  aLibraryPractice({ id: 'scan', title: 'A body scan', participants: 'either', tier: 'coach' }),
  aLibraryPractice({ id: 'gone', title: 'Gone', archivedAt: '2026-11-01T00:00:00Z' }),
];
const ids = (query: Partial<LibraryQuery> = {}) =>
  found(library, { ...wholeLibrary, ...query }).map(({ id }) => id);

describe('the library', () => {
  it('stands by title, without what is archived', () => {
    expect(ids()).toEqual(['scan', 'hug', 'mirror', 'own']);
    expect(ids({ part: 'archived' })).toEqual(['gone']);
  });

  it('is narrowed by each of its filters, and by all together', () => {
    expect(ids({ category: 'touch' })).toEqual(['hug']);
    expect(ids({ minutes: 5 })).toEqual(['hug']);
    expect(ids({ minutes: 10 })).toEqual(['scan', 'hug', 'mirror']);
    expect(ids({ company: 'solo' })).toEqual(['scan', 'own']);
    expect(ids({ company: 'partner' })).toEqual(['scan', 'hug', 'mirror']);
    expect(ids({ tier: 'coach' })).toEqual(['scan']);
    expect(ids({ part: 'own' })).toEqual(['scan', 'own']);
    expect(ids({ part: 'built_in', minutes: 5, category: 'communication' })).toEqual([]);
  });

  it('is found by words anywhere in it, first by those of its title', () => {
    expect(ids({ search: 'listen' })).toEqual(['mirror', 'scan', 'hug', 'own']);
    expect(ids({ search: ' NAHE zeit ' })).toEqual(['own']);
    expect(ids({ search: 'nähe' })).toEqual(['own']);
    expect(ids({ search: 'nowhere' })).toEqual([]);
  });

  it('of five hundred practices is found in the time of one letter', () => {
    const many = Array.from({ length: 500 }, (_, nr) =>
      aLibraryPractice({ id: String(nr), title: `No. ${nr}`, notice: 'x'.repeat(1000) }),
    );
    found(many, wholeLibrary);
    const started = performance.now();
    expect(found(many, { ...wholeLibrary, search: 'no. 499' })[0]?.id).toBe('499');
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('the address of a part of the library', () => {
  it('says what it shows, and nothing where it makes no sense', () => {
    expect(queryFrom('hug', { category: 'touch', minutes: '10', part: 'own' })).toEqual({
      ...wholeLibrary,
      search: 'hug',
      category: 'touch',
      minutes: 10,
      part: 'own',
    });
    const nonsense = { category: 'x', minutes: '7', company: 'either', tier: '', part: 'none' };
    expect(queryFrom('', nonsense)).toEqual(wholeLibrary);
  });

  it('narrows it or not', () => {
    expect(isNarrowed(wholeLibrary)).toBeFalse();
    expect(isNarrowed({ ...wholeLibrary, search: ' ' })).toBeFalse();
    expect(isNarrowed({ ...wholeLibrary, part: 'archived' })).toBeTrue();
    expect(isNarrowed({ ...wholeLibrary, search: 'x' })).toBeTrue();
  });
});
