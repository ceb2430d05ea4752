import { isCalendarDay } from '../../calendar/real-day';
import { conditionOperators } from '../definition';
import { isRecord, ownValue } from '../given';
import { limits } from '../limits';
import { offeredValues } from './options';
import {
  type DefinitionProblem,
  firstProblem,
  type Place,
  problemAt,
  type Unchecked,
} from './problem';
import { isFiniteNumber } from './range';
import { isBlank } from './words';

/** The checked questions that stand before the one in hand, by linkId. */
export type EarlierItems = ReadonlyMap<unknown, Unchecked>;

/** Problem of when a question is asked. */
export function conditionsProblem(
  item: Unchecked,
  earlier: EarlierItems,
  place: Place,
): DefinitionProblem | null {
  const behavior = ownValue(item, 'enableBehavior');
  const conditions = ownValue(item, 'enableWhen');
  if (behavior !== undefined && behavior !== 'all' && behavior !== 'any') {
    return problemAt(place, 'wrong_shape', '"enableBehavior" must be all or any.');
  }
  if (conditions === undefined) {
    return null;
  }
  if (!Array.isArray(conditions)) {
    return problemAt(place, 'wrong_shape', 'its conditions must be a list.');
  }
  if (conditions.length === 0) {
    return problemAt(place, 'condition_empty', 'its list of conditions is empty.');
  }
  if (conditions.length > limits.conditions) {
    return problemAt(place, 'too_many', 'it can have at most 60 conditions.');
  }
  return firstProblem(conditions, (condition) => conditionProblem(condition, earlier, place));
}

function conditionProblem(
  condition: unknown,
  earlier: EarlierItems,
  place: Place,
): DefinitionProblem | null {
  if (!isRecord(condition)) {
    return problemAt(place, 'wrong_shape', 'every condition must be an object.');
  }
  const question = earlier.get(ownValue(condition, 'question'));
  if (question === undefined) {
    return problemAt(place, 'condition_question', 'a condition must point to an earlier question.');
  }
  const operator = ownValue(condition, 'operator');
  if (!suitsOperator(operator, question)) {
    return problemAt(
      place,
      'condition_operator',
      'a condition compares in a way that its question does not know.',
    );
  }
  const answer = ownValue(condition, 'answer');
  const suits = operator === 'exists' ? typeof answer === 'boolean' : suitsAnswer(answer, question);
  return suits
    ? null
    : problemAt(
        place,
        'condition_answer',
        'a condition waits for an answer that its question can not have.',
      );
}

/** Only scales, numbers and days have an order. */
function suitsOperator(operator: unknown, question: Unchecked): boolean {
  const isOrdered = ['scale', 'number', 'date'].some((type) => type === ownValue(question, 'type'));
  const known = isOrdered ? conditionOperators : ['exists', '=', '!='];
  return known.some((one) => one === operator);
}

/** Whether an answer to the question could ever equal the wanted value. */
function suitsAnswer(wanted: unknown, question: Unchecked): boolean {
  switch (ownValue(question, 'type')) {
    case 'boolean':
      return typeof wanted === 'boolean';
    case 'choice':
    case 'multi':
      return offeredValues(question).includes(wanted);
    case 'scale':
    case 'number':
      return isFiniteNumber(wanted);
    case 'date':
      return isCalendarDay(wanted);
    default:
      return !isBlank(wanted);
  }
}
