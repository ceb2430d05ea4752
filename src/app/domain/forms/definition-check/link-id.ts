import { isRecord, ownValue } from '../given';
import type { DefinitionProblem, Unchecked } from './problem';

const pattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Whether the value can name a section, a question or a document. Starting with a letter or digit
 * keeps out names that JavaScript objects treat specially ("__proto__").
 */
export const isLinkId = (value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value);

/** A part of the form that is known to be an object with a new id. */
export interface Named {
  readonly part: Unchecked;
  readonly linkId: string;
}

/**
 * The part with its id, or what is wrong with them. Ids are unique in the whole form.
 * @param partName what the part is called while it has no name, "Every section"
 */
export function namedPart(
  part: unknown,
  taken: ReadonlySet<string>,
  partName: string,
  sectionId: string | null,
): Named | DefinitionProblem {
  if (!isRecord(part)) {
    return { code: 'wrong_shape', linkId: sectionId, message: `${partName} must be an object.` };
  }
  const linkId = ownValue(part, 'linkId');
  if (!isLinkId(linkId)) {
    const message = `${partName} needs an id of at most 64 letters, digits, dots, dashes and underscores.`;
    return { code: 'bad_id', linkId: sectionId, message };
  }
  return taken.has(linkId)
    ? { code: 'duplicate_id', linkId, message: `Two parts of the form have the id "${linkId}".` }
    : { part, linkId };
}
