import { listed } from '../../../domain/words/listed';
import type { PlanEffect, PlanProblem } from '../../../domain/check-ins/plan';
import type { Rhythm } from '../../../domain/check-ins/standing';

export const rhythmWords: Readonly<Record<Rhythm, string>> = {
  1: 'Every week',
  2: 'Every two weeks',
  4: 'Every four weeks',
};

export const unnamed = 'Your own question';

const problemWords: Readonly<Record<PlanProblem, string>> = {
  none_asked: 'Choose at least one question.',
  no_label: 'A short name is needed, such as “Playful”.',
  no_text: 'Say what is asked, in a sentence.',
  label_too_long: 'A short name has at most 40 characters.',
  same_label: 'Another question has this name already.',
};

export const problemText = (problem: PlanProblem | undefined): string | null =>
  problem ? problemWords[problem] : null;

/** What saving does, said before it is saved. */
export function effectWords({ isChanged, added, left, reworded }: PlanEffect): readonly string[] {
  if (!isChanged) return [];
  return [
    'From the next check-in on. One that was begun keeps its questions.',
    ...(added.length > 0 ? [`${named(added)}: a new line in the charts, from then on.`] : []),
    ...(left.length > 0 ? [`${named(left)}: not asked any more; the line so far stays.`] : []),
    ...(reworded.length > 0
      ? [`${named(reworded)}: a changed wording begins a new line in all charts, not in one alone.`]
      : []),
  ];
}

const named = (names: readonly string[]): string =>
  listed(names.map((name) => name.trim() || unnamed));
