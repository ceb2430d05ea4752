import type { StoredAnswer } from '../answers/stored-answer';
import type { FormDefinition } from '../forms';
import { reworded } from './plan';
import { dimensionsOf } from './questions';

/** A check-in that its client sent, with what it asked. */
export interface OwnCheckIn {
  readonly definition: FormDefinition;
  readonly answers: readonly Pick<StoredAnswer, 'linkId' | 'state' | 'value'>[];
}

/** The values of dimensions that are asked now in the same words: in others, a number may have meant something else. */
export function valuesInTheSameWords(
  { definition, answers }: OwnCheckIn,
  now: FormDefinition,
): Readonly<Record<string, number>> {
  const changed = new Set(reworded(definition, now).map(({ linkId }) => linkId));
  const asked = new Set(dimensionsOf(now).map(({ linkId }) => linkId));
  const values = answers.flatMap(({ linkId, state, value }) =>
    state === 'answered' && typeof value === 'number' && asked.has(linkId) && !changed.has(linkId)
      ? [[linkId, value] as const]
      : [],
  );
  return Object.fromEntries(values);
}
