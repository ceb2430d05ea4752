import { itemTypes, sensitivities, visibilities } from '../definition';
import { isRecord, ownValue } from '../given';
import { isLinkId } from './link-id';
import {
  type DefinitionProblem,
  firstProblem,
  type Place,
  problemAt,
  type Unchecked,
} from './problem';

const isOneOf = (known: readonly string[], value: unknown): boolean =>
  known.some((one) => one === value);

/** Problem of a question's type, sensitivity and flags. */
export function kindProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  if (!isOneOf(itemTypes, ownValue(item, 'type'))) {
    return problemAt(place, 'unknown_type', 'its type is unknown.');
  }
  if (!isOneOf(sensitivities, ownValue(item, 'sensitivity'))) {
    return problemAt(place, 'unknown_sensitivity', 'its sensitivity is unknown.');
  }
  return firstProblem(['required', 'allowPreferNotToSay', 'allowSayLive'], (flag) =>
    isFlag(ownValue(item, flag))
      ? null
      : problemAt(place, 'wrong_shape', `"${flag}" must be true or false.`),
  );
}

/** Whether the value is a flag or absent. */
export const isFlag = (value: unknown): boolean =>
  value === undefined || typeof value === 'boolean';

/** Problem of who sees the answer. */
export function seenByProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  const seenBy = ownValue(item, 'seenBy');
  const isSound =
    seenBy === undefined ||
    (isRecord(seenBy) &&
      isOneOf(visibilities, ownValue(seenBy, 'default')) &&
      isFlag(ownValue(seenBy, 'fixed')));
  return isSound ? null : problemAt(place, 'bad_visibility', 'who sees the answer is unknown.');
}

/** Problem of the agreement that a question asks for. */
export function agreementProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  const mustBe = ownValue(item, 'mustBe');
  const document = ownValue(item, 'consent');
  if (mustBe === undefined && document === undefined) {
    return null;
  }
  if (ownValue(item, 'type') !== 'boolean') {
    return problemAt(place, 'bad_agreement', 'only a yes-or-no question can ask for agreement.');
  }
  return isFlag(mustBe) && (document === undefined || isLinkId(document))
    ? null
    : problemAt(place, 'bad_agreement', 'what is agreed to is not named properly.');
}
