import { schema, validate } from '@angular/forms/signals';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { programmeProblems, tidiedProgramme } from '../../domain/programmes/programme-check';
import type { Delivery, ProgrammeItem, ProgrammeText } from '../../domain/programmes/programme';
import { readWhole } from '../../domain/words/number';
import { deliveryWords } from '../../shared/practices/programme-words';
import type { Difference } from '../../shared/ui/two-versions/two-versions';

/** An item as it stands in the form. The key stays with it wherever it goes. */
export interface ItemDraft {
  readonly key: number;
  readonly libraryPracticeId: string;
  readonly delivery: Delivery;
  readonly onDate: string;
  readonly days: string;
}

export interface ProgrammeDraft {
  title: string;
  description: string;
  items: readonly ItemDraft[];
}

export const emptyDraft: ProgrammeDraft = { title: '', description: '', items: [] };

let nextKey = 0;

/** What is added comes after what is there, as a rule. */
export const itemFor = (libraryPracticeId: string): ItemDraft => ({
  key: nextKey++,
  libraryPracticeId,
  delivery: 'after_previous',
  onDate: '',
  days: '7',
});

export const draftOf = (text: ProgrammeText): ProgrammeDraft => ({
  title: text.title,
  description: text.description,
  items: text.items.map((item) => ({
    ...itemFor(item.libraryPracticeId),
    delivery: item.delivery,
    onDate: item.onDate ?? '',
    ...(item.days === null ? {} : { days: String(item.days) }),
  })),
});

export const itemOf = ({
  libraryPracticeId,
  delivery,
  onDate,
  days,
}: ItemDraft): ProgrammeItem => ({
  libraryPracticeId,
  delivery,
  onDate: onDate || null,
  days: Number.isNaN(readWhole(days)) ? null : readWhole(days),
});

export const textOf = (draft: ProgrammeDraft): ProgrammeText =>
  tidiedProgramme({ ...draft, items: draft.items.map(itemOf) });

export const isSame = (one: ProgrammeDraft, other: ProgrammeDraft): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));

/** The rules of a programme, at the field each is about. */
export const programmeSchema = schema<ProgrammeDraft>((path) => {
  const check = (draft: Partial<ProgrammeDraft>, field: keyof ProgrammeText) => {
    const problems = programmeProblems(textOf({ ...emptyDraft, ...draft }));
    const problem = problems.find((one) => one.field === field);
    if (!problem) return null;
    const isOfItem = problem.item !== undefined;
    const message = isOfItem ? 'One of the practices has no moment yet.' : problem.reason;
    return { kind: 'programme', message };
  };
  validate(path.title, ({ value }) => check({ title: value() }, 'title'));
  validate(path.description, ({ value }) => check({ description: value() }, 'description'));
  validate(path.items, ({ value }) => check({ items: value() }, 'items'));
});

/** Where two versions differ, in words. */
export function differences(
  mine: ProgrammeText,
  theirs: ProgrammeText,
  library: ReadonlyMap<string, LibraryPractice>,
): readonly Difference[] {
  const steps = ({ items }: ProgrammeText) =>
    items.map((item, at) => `${at + 1}. ${inWords(item, at, library)}`).join('\n');
  const rows: readonly Difference[] = [
    { label: 'Title', mine: mine.title, theirs: theirs.title },
    { label: 'Description', mine: mine.description, theirs: theirs.description },
    { label: 'Practices', mine: steps(mine), theirs: steps(theirs) },
  ];
  return rows.filter((row) => row.mine !== row.theirs);
}

function inWords(
  item: ProgrammeItem,
  place: number,
  library: ReadonlyMap<string, LibraryPractice>,
): string {
  const practice = library.get(item.libraryPracticeId);
  return `${practice?.title ?? 'A practice'}: ${deliveryWords(item, place, practice)}`;
}
