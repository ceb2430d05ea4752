import type { LibraryPractice } from '../library-practices/library-practice';

/** A practice of the library that the coach assigned before, to whomever, and did not take back. */
export interface GivenBefore {
  readonly libraryPracticeId: string;
  /** Instants: when it was last assigned to anybody, and when to this client; null is never. */
  readonly usedAt: string;
  readonly givenAt: string | null;
  /** How often this client tried it, as far as the coach may know. */
  readonly tries: number;
}

export interface ChoiceGroup {
  readonly name: 'favourites' | 'lately' | 'others';
  readonly practices: readonly LibraryPractice[];
}

/** More would be no first choice. */
const mostLately = 5;

/**
 * What can be chosen, each once: favourites as they stand, then what was used last, then all others. `given` has the one
 * used last first. No group is empty.
 */
export function choiceGroups(
  practices: readonly LibraryPractice[],
  favourites: readonly string[],
  given: readonly GivenBefore[],
): readonly ChoiceGroup[] {
  const isFavourite = ({ id }: LibraryPractice) => favourites.includes(id);
  const byId = new Map(practices.filter((one) => !isFavourite(one)).map((one) => [one.id, one]));
  const lately = given
    .flatMap(({ libraryPracticeId }) => byId.get(libraryPracticeId) ?? [])
    .slice(0, mostLately);
  const groups: readonly ChoiceGroup[] = [
    { name: 'favourites', practices: practices.filter(isFavourite) },
    { name: 'lately', practices: lately },
    { name: 'others', practices: [...byId.values()].filter((one) => !lately.includes(one)) },
  ];
  return groups.filter(({ practices: all }) => all.length > 0);
}
