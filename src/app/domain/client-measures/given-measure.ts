import type { FormScore } from '../forms';
import type { Intake } from '../sent-answers/intake';
import { inOrder } from '../words/in-order';

/** A measure given to a client; what the coach may know of its scores, once it is sent. */
export interface GivenMeasure extends Intake {
  /** Its slug in the catalogue; null for a form of a coach's own that is called a measure. */
  readonly measure: string | null;
  /** Made by the database of what the coach may read. In the order of their ids. */
  readonly scores: readonly FormScore[];
}

/** The one sent last before it, of the same measure in the same words, whose first score has a value. */
export function previousOf(
  given: readonly GivenMeasure[],
  one: GivenMeasure,
  scoreId: string,
): { readonly sentAt: string; readonly value: number } | null {
  const found = given
    .filter(
      ({ id, measure, formVersionId }) =>
        id !== one.id && measure === one.measure && formVersionId === one.formVersionId,
    )
    .flatMap(({ submittedAt, scores }) => {
      const value = scores.find(({ id }) => id === scoreId)?.value ?? null;
      const isBefore = submittedAt !== null && submittedAt < (one.submittedAt ?? '');
      return isBefore && value !== null ? [{ sentAt: submittedAt, value }] : [];
    })
    .sort((a, b) => inOrder(b.sentAt, a.sentAt));
  return found[0] ?? null;
}
