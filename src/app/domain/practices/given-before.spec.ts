import type { LibraryPractice } from '../library-practices/library-practice';
import { choiceGroups, type GivenBefore } from './given-before';

const practice = (id: string) => ({ id, title: id }) as LibraryPractice;
const practices = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(practice);
const used = (...ids: readonly string[]): readonly GivenBefore[] =>
  ids.map((libraryPracticeId) => ({ libraryPracticeId, usedAt: '', givenAt: null, tries: 0 }));
const told = (favourites: readonly string[], given: readonly GivenBefore[]) =>
  choiceGroups(practices, favourites, given).map(
    ({ name, practices: all }) => `${name}: ${all.map(({ id }) => id).join(' ')}`,
  );

describe('What is chosen from', () => {
  it('has favourites first, then what was used last, and each once', () => {
    expect(told(['c', 'b'], used('h', 'b', 'a'))).toEqual([
      'favourites: b c',
      'lately: h a',
      'others: d e f g',
    ]);
  });

  it('has five at most that were used lately, and none that can’t be chosen', () => {
    expect(told([], used('z', 'h', 'g', 'f', 'e', 'd', 'c'))).toEqual([
      'lately: h g f e d',
      'others: a b c',
    ]);
  });

  it('has no empty group', () => {
    expect(told([], [])).toEqual(['others: a b c d e f g h']);
    expect(choiceGroups([], ['a'], used('a'))).toEqual([]);
  });
});
