import { ownValue } from '../given';
import { limits } from '../limits';
import { codePoints, isStorableText } from '../text-length';
import { type DefinitionProblem, type Place, problemAt, type Unchecked } from './problem';

/** Whether the value is no text, or nothing but spaces and line breaks. */
export const isBlank = (value: unknown): boolean =>
  typeof value !== 'string' || /^[ \t\r\n]*$/.test(value);

/** Whether the text is longer than a form's own texts may be. */
export const isTooLong = (text: string): boolean => codePoints(text) > limits.textLength;

/** Problem of a text that must be there. */
export const neededWordsProblem = (
  holder: Unchecked,
  name: string,
  place: Place,
): DefinitionProblem | null =>
  isBlank(ownValue(holder, name))
    ? problemAt(place, 'empty_text', `"${name}" must not be empty.`)
    : wordsProblem(holder, name, place);

/** Problem of a text that may be absent. */
export function wordsProblem(
  holder: Unchecked,
  name: string,
  place: Place,
): DefinitionProblem | null {
  const words = ownValue(holder, name);
  if (words === undefined) {
    return null;
  }
  if (typeof words !== 'string' || !isStorableText(words)) {
    return problemAt(place, 'wrong_shape', `"${name}" must be text.`);
  }
  return isTooLong(words)
    ? problemAt(place, 'too_long', `"${name}" is longer than 2,000 characters.`)
    : null;
}
