import { schema, type SchemaPath, validate } from '@angular/forms/signals';
import type { Cadence } from '../../domain/library-practices/cadence';
import { textProblems } from '../../domain/forms/text-length';
import { practiceProblems, tidied } from '../../domain/library-practices/library-check';
import type { PracticeText } from '../../domain/library-practices/library-practice';
import { practiceLimits } from '../../domain/library-practices/limits';
import { readWhole } from '../../domain/words/number';
import { type StepDraft, stepDrafts, stepsOf } from '../../shared/practices/step-drafts';

/** What stands in the form: empty fields are '', a day is YYYY-MM-DD. */
export interface AssignDraft {
  title: string;
  why: string;
  steps: readonly StepDraft[];
  notice: string;
  notWhen: string;
  minutes: string;
  cadence: Cadence;
  startsOn: string;
  endsOn: string;
  isConfirmed: boolean;
}

export const draftOf = (text: PracticeText): AssignDraft => ({
  title: text.title,
  why: '',
  steps: stepDrafts(text.steps, text.timers),
  notice: text.notice,
  notWhen: text.notWhen,
  minutes: String(text.minutes),
  cadence: text.cadence,
  startsOn: '',
  endsOn: '',
  isConfirmed: false,
});

type Words = Pick<AssignDraft, 'title' | 'steps' | 'notice' | 'notWhen' | 'minutes' | 'cadence'>;

/** The client's copy: what can't be changed here is the library's, and what the library says to the coach is left out. */
export const textIn = (
  { title, steps, notice, notWhen, minutes, cadence }: Words,
  library: PracticeText,
): PracticeText =>
  tidied({
    title,
    category: library.category,
    participants: library.participants,
    minutes: readWhole(minutes),
    cadence,
    ...stepsOf(steps),
    notice,
    notWhen,
    pace: library.pace,
    tier: library.tier,
    cautions: library.cautions,
  });

const blank: PracticeText = {
  title: 'A title',
  category: 'communication',
  participants: 'solo',
  minutes: 1,
  cadence: { rule: null, times: 1 },
  steps: ['A step'],
  notice: '',
  notWhen: '',
  timers: [],
  pace: null,
  tier: 'open',
  cautions: [],
};

const problem = (message: string) => ({ kind: 'assign', message });

/** The rules of the library, at the field each is about, and those of assigning. */
export const assignSchema = schema<AssignDraft>((path) => {
  const check = <F extends 'title' | 'minutes' | 'steps' | 'notice' | 'notWhen'>(
    field: F,
    at: SchemaPath<AssignDraft[F]>,
  ) =>
    validate(at, ({ value }) => {
      const text = textIn({ ...draftOf(blank), [field]: value() }, blank);
      const told = field === 'steps' ? ['steps', 'timers'] : [field];
      const found = practiceProblems(text).find((one) => told.includes(one.field));
      if (!found) return null;
      const isOfStep = found.step !== undefined;
      return problem(isOfStep ? 'One of the steps can’t be kept as it is.' : found.reason);
    });
  check('title', path.title);
  check('minutes', path.minutes);
  check('steps', path.steps);
  check('notice', path.notice);
  check('notWhen', path.notWhen);
  validate(path.why, ({ value }) => {
    const [reason] = textProblems(value().trim(), practiceLimits.why);
    return reason ? problem(reason) : null;
  });
  validate(path.endsOn, (field) => {
    const [first, last] = [field.valueOf(path.startsOn), field.value()];
    return first && last && last < first ? problem('This day is before the first.') : null;
  });
});
