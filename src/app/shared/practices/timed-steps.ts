import type { PracticeText } from '../../domain/library-practices/library-practice';
import { durationWords, paceWords } from '../../domain/library-practices/timers';

export interface TimedStep {
  readonly text: string;
  /** "Hold, 20 seconds"; empty where a step takes its own time. */
  readonly times: string;
}

/** The steps with how long each takes, in words. */
export const timedSteps = ({
  steps,
  timers,
}: Pick<PracticeText, 'steps' | 'timers'>): readonly TimedStep[] =>
  steps.map((text, place) => ({
    text,
    times: timers
      .filter(({ step }) => step === place + 1)
      .map(({ seconds, label }) => [label, durationWords(seconds)].filter(Boolean).join(', '))
      .join(' · '),
  }));

/** "A breath to follow, in seconds: in 4, out 6." */
export const breathWords = ({ pace }: Pick<PracticeText, 'pace'>): string | null =>
  pace && `A breath to follow, in seconds: ${paceWords(pace)}.`;
