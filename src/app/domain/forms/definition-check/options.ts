import { isRecord, ownValue } from '../given';
import { limits } from '../limits';
import { isStorableText } from '../text-length';
import { isFlag } from './item-kind';
import {
  type DefinitionProblem,
  firstProblem,
  type Place,
  problemAt,
  type Unchecked,
} from './problem';
import { isBlank, isTooLong } from './words';

/** Whether the question offers options. Those written on any other type are not looked at. */
const offersOptions = (item: Unchecked): boolean =>
  ['choice', 'multi'].some((type) => type === ownValue(item, 'type'));

/** The values a question offers. */
export function offeredValues(item: Unchecked): readonly unknown[] {
  const options: unknown = offersOptions(item) ? ownValue(item, 'answerOption') : [];
  return Array.isArray(options)
    ? options.map((option: unknown) => (isRecord(option) ? ownValue(option, 'value') : undefined))
    : [];
}

/** Problem of the options of a choice or multi question. */
export function optionsProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  if (!offersOptions(item)) {
    return null;
  }
  const options = ownValue(item, 'answerOption');
  if (!Array.isArray(options) || options.length === 0) {
    return problemAt(place, 'no_options', 'it needs options to choose from.');
  }
  if (options.length > limits.options) {
    return problemAt(place, 'too_many', 'it can have at most 60 options.');
  }
  const problem = firstProblem(options, (option) => optionProblem(option, place));
  const areDistinct = new Set(offeredValues(item)).size === options.length;
  return (
    problem ??
    (areDistinct ? null : problemAt(place, 'duplicate_option', 'two options have the same value.'))
  );
}

function optionProblem(option: unknown, place: Place): DefinitionProblem | null {
  const words = isRecord(option) ? [ownValue(option, 'value'), ownValue(option, 'label')] : [null];
  const texts = words.filter((one) => typeof one === 'string').filter(isStorableText);
  if (!isRecord(option) || texts.length < words.length || texts.some(isBlank)) {
    return problemAt(place, 'empty_option', 'every option needs a value and a label.');
  }
  if (texts.some(isTooLong)) {
    return problemAt(place, 'too_long', 'an option is longer than 2,000 characters.');
  }
  if (!isFlag(ownValue(option, 'exclusive'))) {
    return problemAt(place, 'wrong_shape', '"exclusive" must be true or false.');
  }
  return isOptionScore(ownValue(option, 'score'))
    ? null
    : problemAt(
        place,
        'bad_score',
        'the score of an option must be a whole number from -1,000 to 1,000.',
      );
}

const isOptionScore = (score: unknown): boolean =>
  score === undefined || (Number.isInteger(score) && Math.abs(Number(score)) <= limits.optionScore);

const safetyKinds = ['sharedOff', 'speakAlone', 'tellNoOne', 'crisis'];

/** Problem of the options that set the safe path in motion. */
export function safetyProblem(item: Unchecked, place: Place): DefinitionProblem | null {
  const safety = ownValue(item, 'safety');
  const offered = offeredValues(item);
  const isSound =
    safety === undefined ||
    (isRecord(safety) && safetyKinds.every((kind) => areOffered(ownValue(safety, kind), offered)));
  return isSound
    ? null
    : problemAt(place, 'bad_safety', 'its safety rules name an option that it does not have.');
}

const areOffered = (values: unknown, offered: readonly unknown[]): boolean =>
  values === undefined || (Array.isArray(values) && values.every((one) => offered.includes(one)));
