import { fold, wordsOf } from '../words/fold';
import {
  type Category,
  categories,
  type LibraryPractice,
  type Tier,
  tiers,
} from './library-practice';

export const libraryMinutes = [5, 10, 20] as const;
/** `all` are those in use; what is archived is asked for by name. */
export const libraryParts = ['all', 'own', 'built_in', 'archived'] as const;
export type LibraryPart = (typeof libraryParts)[number];

/** What the list shows; null is any. */
export interface LibraryQuery {
  readonly search: string;
  readonly category: Category | null;
  /** At most so many. */
  readonly minutes: (typeof libraryMinutes)[number] | null;
  /** What can be done either way is found by both. */
  readonly company: 'solo' | 'partner' | null;
  readonly tier: Tier | null;
  readonly part: LibraryPart;
}

export const wholeLibrary: LibraryQuery = {
  search: '',
  category: null,
  minutes: null,
  company: null,
  tier: null,
  part: 'all',
};

/** Whether a query narrows the list, so that nothing found is no sign of an empty library. */
export const isNarrowed = (query: LibraryQuery): boolean =>
  query.search.trim() !== '' ||
  (['category', 'minutes', 'company', 'tier', 'part'] as const).some(
    (name) => query[name] !== wholeLibrary[name],
  );

const among = <T extends string>(all: readonly T[], text: string | undefined): T | null =>
  all.find((one) => one === text) ?? null;

/** From an address, where anything may stand. */
export const queryFrom = (
  search: string,
  given: Readonly<
    Partial<Record<'category' | 'minutes' | 'company' | 'tier' | 'part', string | undefined>>
  >,
): LibraryQuery => ({
  search,
  category: among(categories, given.category),
  minutes: libraryMinutes.find((most) => String(most) === given.minutes) ?? null,
  company: among(['solo', 'partner'], given.company),
  tier: among(tiers, given.tier),
  part: among(libraryParts, given.part) ?? 'all',
});

/** What a query finds, by title; with words looked for, those that have them in their title come first. */
export function found(
  library: readonly LibraryPractice[],
  query: LibraryQuery,
): readonly LibraryPractice[] {
  const words = wordsOf(query.search);
  const isTitled = ({ title }: LibraryPractice) => has(fold(title), words);
  const all = library.filter(
    (practice) => belongs(practice, query) && has(everyWordOf(practice), words),
  );
  return all
    .map((practice) => ({ practice, isTitled: isTitled(practice) }))
    .sort(
      (one, other) =>
        Number(other.isTitled) - Number(one.isTitled) ||
        one.practice.title.localeCompare(other.practice.title, 'en'),
    )
    .map(({ practice }) => practice);
}

const has = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

function belongs(practice: LibraryPractice, query: LibraryQuery): boolean {
  const { category, minutes, company, tier } = query;
  return (
    isOfPart(practice, query.part) &&
    (category === null || practice.category === category) &&
    (minutes === null || practice.minutes <= minutes) &&
    (company === null || ['either', company].includes(practice.participants)) &&
    (tier === null || practice.tier === tier)
  );
}

function isOfPart({ archivedAt, isBuiltIn }: LibraryPractice, part: LibraryPart): boolean {
  if (part === 'archived') return archivedAt !== null;
  if (archivedAt !== null) return false;
  return part === 'all' || (part === 'built_in') === isBuiltIn;
}

const known = new WeakMap<LibraryPractice, string>();

function everyWordOf(practice: LibraryPractice): string {
  const { title, steps, notice, notWhen, forCoach } = practice;
  const words =
    known.get(practice) ?? fold([title, ...steps, notice, notWhen, forCoach].join('\n'));
  known.set(practice, words);
  return words;
}
