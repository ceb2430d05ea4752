import { schema, type SchemaPath, validate } from '@angular/forms/signals';
import type { Cadence } from '../../../domain/library-practices/cadence';
import { cadenceWords } from '../../../domain/library-practices/cadence-words';
import { practiceProblems, tidied } from '../../../domain/library-practices/library-check';
import type {
  Category,
  Caution,
  Participants,
  PracticeText,
  Tier,
} from '../../../domain/library-practices/library-practice';
import { readWhole } from '../../../domain/words/number';
import {
  categoryWords,
  cautionWords,
  participantsWords,
} from '../../../shared/practices/practice-words';
import type { Difference } from '../../../shared/ui/two-versions/two-versions';

/** What stands in the form: minutes as they are typed, steps as they stand in their fields. */
export interface PracticeDraft {
  title: string;
  category: Category;
  participants: Participants;
  minutes: string;
  cadence: Cadence;
  steps: readonly string[];
  notice: string;
  notWhen: string;
  tier: Tier;
  cautions: readonly Caution[];
}

export const emptyDraft: PracticeDraft = {
  title: '',
  category: 'communication',
  participants: 'partner',
  minutes: '10',
  cadence: { rule: 'FREQ=WEEKLY', times: 1 },
  steps: [''],
  notice: '',
  notWhen: '',
  tier: 'open',
  cautions: [],
};

export const draftOf = (text: PracticeText): PracticeDraft => ({
  title: text.title,
  category: text.category,
  participants: text.participants,
  minutes: String(text.minutes),
  cadence: text.cadence,
  steps: text.steps,
  notice: text.notice,
  notWhen: text.notWhen,
  tier: text.tier,
  cautions: text.cautions,
});

export const textOf = (draft: PracticeDraft): PracticeText =>
  tidied({ ...draft, minutes: readWhole(draft.minutes) });

export const isSame = (one: PracticeDraft, other: PracticeDraft): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other)) && one.minutes === other.minutes;

/** The rules of the library, at the field each is about. */
export const practiceSchema = schema<PracticeDraft>((path) => {
  const check = <F extends 'title' | 'minutes' | 'steps' | 'notice' | 'notWhen'>(
    field: F,
    at: SchemaPath<PracticeDraft[F]>,
  ) =>
    validate(at, ({ value }) => {
      const text = textOf({ ...emptyDraft, [field]: value() });
      const problem = practiceProblems(text).find((one) => one.field === field);
      if (!problem) return null;
      const isOfStep = problem.step !== undefined;
      const message = isOfStep ? 'One of the steps can’t be kept as it is.' : problem.reason;
      return { kind: 'practice', message };
    });
  check('title', path.title);
  check('minutes', path.minutes);
  check('steps', path.steps);
  check('notice', path.notice);
  check('notWhen', path.notWhen);
});

export const tierWords: Readonly<Record<Tier, string>> = {
  open: 'Open: assign it to anybody',
  coach: 'Coach unlocks: you confirm for each client that it is time',
};

const fields: readonly {
  readonly label: string;
  readonly words: (text: PracticeText) => string;
}[] = [
  { label: 'Title', words: ({ title }) => title },
  { label: 'Category', words: ({ category }) => categoryWords[category] },
  { label: 'For whom', words: ({ participants }) => participantsWords[participants] },
  { label: 'Minutes', words: ({ minutes }) => String(minutes) },
  { label: 'How often', words: ({ cadence }) => cadenceWords(cadence) },
  {
    label: 'Steps',
    words: ({ steps }) => steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
  },
  { label: 'What to notice', words: ({ notice }) => notice },
  { label: 'When not to', words: ({ notWhen }) => notWhen },
  { label: 'Unlocking', words: ({ tier }) => tierWords[tier] },
  {
    label: 'Cautions',
    words: ({ cautions }) => cautions.map((one) => cautionWords[one]).join(', '),
  },
];

/** Where two versions differ, in words. */
export const differences = (mine: PracticeText, theirs: PracticeText): readonly Difference[] =>
  fields
    .map(({ label, words }) => ({ label, mine: words(mine), theirs: words(theirs) }))
    .filter((row) => row.mine !== row.theirs);
