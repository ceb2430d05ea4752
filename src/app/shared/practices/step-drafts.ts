import { clockOf, secondsOf, type StepTimer } from '../../domain/library-practices/timers';

/** A time as it is typed: "5:00", and what it is for. */
export interface TimeDraft {
  readonly time: string;
  readonly label: string;
}

/** A step as it stands in a form, with its times: they go wherever it goes. */
export interface StepDraft {
  readonly text: string;
  readonly times: readonly TimeDraft[];
}

export const noStep: StepDraft = { text: '', times: [] };

export const stepDrafts = (
  steps: readonly string[],
  timers: readonly StepTimer[],
): readonly StepDraft[] =>
  steps.map((text, place) => ({
    text,
    times: timers
      .filter(({ step }) => step === place + 1)
      .map(({ seconds, label }) => ({ time: clockOf(seconds), label })),
  }));

/** What they say, without the steps that have no words. */
export function stepsOf(drafts: readonly StepDraft[]): {
  readonly steps: readonly string[];
  readonly timers: readonly StepTimer[];
} {
  const written = drafts.filter(({ text }) => text.trim() !== '');
  return {
    steps: written.map(({ text }) => text),
    timers: written.flatMap(({ times }, place) =>
      times.map(({ time, label }) => ({ step: place + 1, seconds: secondsOf(time), label })),
    ),
  };
}
