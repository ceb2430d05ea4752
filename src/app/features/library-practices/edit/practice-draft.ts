import { schema, type SchemaPath, validate } from '@angular/forms/signals';
import type { Cadence } from '../../../domain/library-practices/cadence';
import { cadenceWords } from '../../../domain/library-practices/cadence-words';
import { libraryProblems, tidiedForLibrary } from '../../../domain/library-practices/library-check';
import type {
  Category,
  Caution,
  LibraryText,
  Participants,
  Tier,
} from '../../../domain/library-practices/library-practice';
import { durationWords, type Pace, paceWords } from '../../../domain/library-practices/timers';
import { readWhole } from '../../../domain/words/number';
import {
  categoryWords,
  cautionWords,
  participantsWords,
} from '../../../shared/practices/practice-words';
import type { PaceDraft } from '../../../shared/practices/pace-fields';
import { noStep, type StepDraft, stepDrafts, stepsOf } from '../../../shared/practices/step-drafts';
import type { Difference } from '../../../shared/ui/two-versions/two-versions';

/** What stands in the form: minutes as they are typed, steps as they stand in their fields. */
export interface PracticeDraft {
  title: string;
  category: Category;
  participants: Participants;
  minutes: string;
  cadence: Cadence;
  steps: readonly StepDraft[];
  notice: string;
  notWhen: string;
  forCoach: string;
  pace: PaceDraft;
  tier: Tier;
  cautions: readonly Caution[];
}

export const emptyDraft: PracticeDraft = {
  title: '',
  category: 'communication',
  participants: 'partner',
  minutes: '10',
  cadence: { rule: 'FREQ=WEEKLY', times: 1 },
  steps: [noStep],
  notice: '',
  notWhen: '',
  forCoach: '',
  pace: { in: '', hold: '', out: '' },
  tier: 'open',
  cautions: [],
};

const paceDraft = (pace: Pace | null): PaceDraft =>
  pace ? { in: String(pace.in), hold: String(pace.hold), out: String(pace.out) } : emptyDraft.pace;

export const draftOf = (text: LibraryText): PracticeDraft => ({
  title: text.title,
  category: text.category,
  participants: text.participants,
  minutes: String(text.minutes),
  cadence: text.cadence,
  steps: stepDrafts(text.steps, text.timers),
  notice: text.notice,
  notWhen: text.notWhen,
  forCoach: text.forCoach,
  pace: paceDraft(text.pace),
  tier: text.tier,
  cautions: text.cautions,
});

function paceOf(pace: PaceDraft): Pace | null {
  if (Object.values(pace).every((part: string) => part.trim() === '')) return null;
  const hold = pace.hold.trim() === '' ? 0 : readWhole(pace.hold);
  return { in: readWhole(pace.in), hold, out: readWhole(pace.out) };
}

export const textOf = (draft: PracticeDraft): LibraryText =>
  tidiedForLibrary({
    ...draft,
    ...stepsOf(draft.steps),
    minutes: readWhole(draft.minutes),
    pace: paceOf(draft.pace),
  });

export const isSame = (one: PracticeDraft, other: PracticeDraft): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other)) &&
  one.minutes === other.minutes &&
  JSON.stringify([one.pace, one.steps]) === JSON.stringify([other.pace, other.steps]);

/** The rules of the library, at the field each is about. */
export const practiceSchema = schema<PracticeDraft>((path) => {
  const check = <
    F extends 'title' | 'minutes' | 'steps' | 'notice' | 'notWhen' | 'forCoach' | 'pace',
  >(
    field: F,
    at: SchemaPath<PracticeDraft[F]>,
  ) =>
    validate(at, ({ value }) => {
      const text = textOf({ ...emptyDraft, [field]: value() });
      const told = field === 'steps' ? ['steps', 'timers'] : [field];
      const problem = libraryProblems(text).find((one) => told.includes(one.field));
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
  check('forCoach', path.forCoach);
  check('pace', path.pace);
});

export const tierWords: Readonly<Record<Tier, string>> = {
  open: 'Open: assign it to anybody',
  coach: 'Coach unlocks: you confirm for each client that it is time',
};

const fields: readonly {
  readonly label: string;
  readonly words: (text: LibraryText) => string;
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
  {
    label: 'Times',
    words: ({ timers }) =>
      timers
        .map(({ step, seconds, label }) =>
          `Step ${step}: ${durationWords(seconds)} ${label}`.trim(),
        )
        .join('\n'),
  },
  { label: 'A breath to follow', words: ({ pace }) => (pace ? paceWords(pace) : '') },
  { label: 'When not to', words: ({ notWhen }) => notWhen },
  { label: 'For you alone', words: ({ forCoach }) => forCoach },
  { label: 'Unlocking', words: ({ tier }) => tierWords[tier] },
  {
    label: 'Cautions',
    words: ({ cautions }) => cautions.map((one) => cautionWords[one]).join(', '),
  },
];

/** Where two versions differ, in words. */
export const differences = (mine: LibraryText, theirs: LibraryText): readonly Difference[] =>
  fields
    .map(({ label, words }) => ({ label, mine: words(mine), theirs: words(theirs) }))
    .filter((row) => row.mine !== row.theirs);
