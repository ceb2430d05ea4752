import { ownValue } from '../given';
import { limits } from '../limits';
import { codePoints, isStorableText } from '../text-length';
import { isFlag } from './item-kind';
import { type DefinitionProblem, type Place, problemAt, type Unchecked } from './problem';
import { isBlank } from './words';

/** Problem of a question's short name. */
export function labelProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  const label = ownValue(item, 'label');
  if (label === undefined) {
    return null;
  }
  if (typeof label !== 'string' || !isStorableText(label)) {
    return problemAt(place, 'wrong_shape', '"label" must be text.');
  }
  if (isBlank(label)) {
    return problemAt(place, 'empty_text', '"label" must not be empty.');
  }
  return codePoints(label) > limits.labelLength
    ? problemAt(place, 'too_long', '"label" is longer than 40 characters.')
    : null;
}

/** The types whose answer can be a win, a topic, or what somebody is called. */
const typesOf: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ['win', ['text', 'longtext']],
  ['topic', ['boolean']],
  ['called', ['text']],
]);

/** Problem of what an answer is, and of whether only those are asked who chose it. */
export function roleProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  const role = ownValue(item, 'role');
  if (role !== undefined && !typesOf.get(role)?.includes(ownValue(item, 'type'))) {
    return problemAt(
      place,
      'bad_role',
      'a win is a text, a topic a yes-or-no question, and what somebody is called a line of text.',
    );
  }
  return isFlag(ownValue(item, 'optIn'))
    ? null
    : problemAt(place, 'wrong_shape', '"optIn" must be true or false.');
}
