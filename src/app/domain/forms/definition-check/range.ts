import { isCalendarDay } from '../../calendar/real-day';
import { ownValue } from '../given';
import { limits } from '../limits';
import { type DefinitionProblem, type Place, problemAt, type Unchecked } from './problem';

/** Problem of min, max or maxLength. Those that the question's type does not use are ignored. */
export function rangeProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  return isRangeSound(item)
    ? null
    : problemAt(place, 'bad_range', 'its smallest and largest values do not fit.');
}

function isRangeSound(item: Unchecked): boolean {
  const min = ownValue(item, 'min');
  const max = ownValue(item, 'max');
  switch (ownValue(item, 'type')) {
    case 'scale':
      return isScaleSound(orWhenAbsent(min, 0), orWhenAbsent(max, 10));
    case 'number':
      return areSound(min, max, isFiniteNumber);
    case 'date':
      return areSound(min, max, isCalendarDay);
    case 'text':
    case 'longtext':
      return isLengthSound(ownValue(item, 'maxLength'));
    default:
      return true;
  }
}

/** The default for what is absent; a null stays the mistake it is. */
const orWhenAbsent = (value: unknown, otherwise: number): unknown =>
  value === undefined ? otherwise : value;

/** Whether the value is a number that JSON can hold. */
export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const isScaleSound = (min: unknown, max: unknown): boolean =>
  Number.isSafeInteger(min) &&
  Number.isSafeInteger(max) &&
  Number(max) >= Number(min) &&
  Number(max) - Number(min) <= limits.scaleSteps;

const areSound = (
  min: unknown,
  max: unknown,
  isKind: (value: unknown) => value is string | number,
): boolean =>
  (min === undefined || isKind(min)) &&
  (max === undefined || isKind(max)) &&
  (min === undefined || max === undefined || min <= max);

const isLengthSound = (length: unknown): boolean =>
  length === undefined ||
  (Number.isInteger(length) && Number(length) >= 1 && Number(length) <= limits.answerLength);
