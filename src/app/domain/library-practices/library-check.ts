import { textProblems } from '../forms/text-length';
import type { LibraryText, PracticeText } from './library-practice';
import { practiceLimits as limits } from './limits';
import { paceProblems, timerProblems } from './timers';

/** What keeps a practice from being kept, in a sentence for whoever writes it. */
export interface PracticeProblem {
  readonly field: keyof LibraryText;
  /** Which step, from 0, where it is one of them. */
  readonly step?: number;
  readonly reason: string;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** As it is kept: no blanks around a text, one line a title and a step, no step without words. */
export function tidied<T extends PracticeText>(text: T): T {
  return {
    ...text,
    title: oneLine(text.title),
    steps: text.steps.map(oneLine).filter((step) => step !== ''),
    notice: lines(text.notice),
    notWhen: lines(text.notWhen),
    timers: text.timers
      .map((timer) => ({ ...timer, label: oneLine(timer.label) }))
      .sort((one, other) => one.step - other.step),
  };
}

/** The same of what the library says. */
export const tidiedForLibrary = <T extends LibraryText>(text: T): T => ({
  ...tidied(text),
  forCoach: lines(text.forCoach),
});

/** The rules of the database, said beforehand. Of a tidied practice. */
export function practiceProblems(text: PracticeText): readonly PracticeProblem[] {
  const { minutes, times } = limits;
  const steps = text.steps.flatMap((step, place) =>
    textProblems(step, limits.step).map((reason) => ({
      field: 'steps' as const,
      step: place,
      reason,
    })),
  );
  return [
    ...(text.title === '' ? [{ field: 'title' as const, reason: 'A title is needed.' }] : []),
    ...of('title', textProblems(text.title, limits.title)),
    ...of('minutes', between(text.minutes, minutes, 'minutes')),
    ...of('cadence', between(text.cadence.times, times, 'times')),
    ...of('steps', countProblems(text.steps.length)),
    ...steps,
    ...of('notice', textProblems(text.notice, limits.notice)),
    ...of('notWhen', textProblems(text.notWhen, limits.notWhen)),
    ...of('timers', timerProblems(text.timers, text.steps.length)),
    ...of('pace', paceProblems(text.pace)),
  ];
}

export const libraryProblems = (text: LibraryText): readonly PracticeProblem[] => [
  ...practiceProblems(text),
  ...of('forCoach', textProblems(text.forCoach, limits.forCoach)),
];

const of = (field: keyof LibraryText, reasons: readonly string[]): readonly PracticeProblem[] =>
  reasons.map((reason) => ({ field, reason }));

function between(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
  what: string,
): readonly string[] {
  const isIn = Number.isInteger(value) && value >= least && value <= most;
  return isIn ? [] : [`Between ${least} and ${most} ${what}.`];
}

function countProblems(count: number): readonly string[] {
  if (count === 0) return ['At least one step is needed.'];
  return count > limits.steps ? [`At most ${limits.steps} steps; these are ${count}.`] : [];
}
