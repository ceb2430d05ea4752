import { isCalendarDay } from '../calendar/real-day';
import { enabledLinkIds } from './conditions';
import type { AnswerProblem, Answers, FormDefinition, FormItem, FormProblem } from './definition';
import { allItems } from './definition';
import { isRecord, ownValue } from './given';
import { maxLengthOf, scaleBounds } from './limits';
import { codePoints, isStorableText } from './text-length';

/**
 * What keeps the form from being sent, in the order of the form; empty when it may go.
 * Only questions that are asked count: other answers are dropped on sending.
 */
export function formProblems(definition: FormDefinition, answers: Answers): readonly FormProblem[] {
  const asked = new Set(enabledLinkIds(definition, answers));
  return allItems(definition)
    .filter((item) => asked.has(item.linkId))
    .map((item) => ({
      linkId: item.linkId,
      code: answerProblem(item, ownValue(answers, item.linkId)),
    }))
    .filter((problem): problem is FormProblem => problem.code !== null);
}

/**
 * What is wrong with one answer, or null. `answer` may have any shape; undefined and null mean
 * that there is none. Empty text and an empty selection are `missing`. `missing` and `must_agree`
 * matter on sending; a draft may be kept with them.
 */
export function answerProblem(item: FormItem, answer: unknown): AnswerProblem | null {
  if (answer === undefined || answer === null) {
    return item.required === true || item.mustBe !== undefined ? 'missing' : null;
  }
  if (!isRecord(answer)) {
    return 'wrong_type';
  }
  switch (answer['state']) {
    case 'answered':
      return valueProblem(item, answer['value']);
    case 'skipped':
      return leftOutProblem(item, item.allowPreferNotToSay);
    case 'live':
      return leftOutProblem(item, item.allowSayLive);
    default:
      return 'wrong_type';
  }
}

function leftOutProblem(item: FormItem, allowed: boolean | undefined): AnswerProblem | null {
  if (allowed !== true) {
    return 'not_allowed';
  }
  return item.mustBe === undefined ? null : 'must_agree';
}

function valueProblem(item: FormItem, value: unknown): AnswerProblem | null {
  if (isNothing(value)) {
    return 'missing';
  }
  switch (item.type) {
    case 'boolean':
      return booleanProblem(item, value);
    case 'choice':
      return choiceProblem(item, value);
    case 'multi':
      return multiProblem(item, value);
    case 'scale':
    case 'number':
      return numberProblem(item, value);
    case 'text':
    case 'longtext':
      return textProblem(item, value);
    case 'date':
      return dateProblem(item, value);
  }
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

function booleanProblem(item: FormItem, value: unknown): AnswerProblem | null {
  if (typeof value !== 'boolean') {
    return 'wrong_type';
  }
  return item.mustBe === undefined || item.mustBe === value ? null : 'must_agree';
}

function choiceProblem(item: FormItem, value: unknown): AnswerProblem | null {
  if (typeof value !== 'string') {
    return 'wrong_type';
  }
  return optionValues(item).has(value) ? null : 'unknown_option';
}

function multiProblem(item: FormItem, value: unknown): AnswerProblem | null {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    return 'wrong_type';
  }
  const known = optionValues(item);
  if (!value.every((one) => known.has(one))) {
    return 'unknown_option';
  }
  if (new Set(value).size < value.length) {
    return 'wrong_type';
  }
  const alone = (item.answerOption ?? []).filter((option) => option.exclusive === true);
  return value.length > 1 && alone.some((option) => value.includes(option.value))
    ? 'not_allowed'
    : null;
}

const optionValues = (item: FormItem): ReadonlySet<string> =>
  new Set((item.answerOption ?? []).map((option) => option.value));

function numberProblem(item: FormItem, value: unknown): AnswerProblem | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return 'wrong_type';
  }
  if (item.type === 'scale' && !Number.isInteger(value)) {
    return 'wrong_type';
  }
  const { min, max } = item.type === 'scale' ? scaleBounds(item) : item;
  const isBelow = typeof min === 'number' && value < min;
  const isAbove = typeof max === 'number' && value > max;
  return isBelow || isAbove ? 'out_of_range' : null;
}

function textProblem(item: FormItem, value: unknown): AnswerProblem | null {
  if (typeof value !== 'string' || !isStorableText(value)) {
    return 'wrong_type';
  }
  return codePoints(value) > maxLengthOf(item) ? 'too_long' : null;
}

function dateProblem(item: FormItem, value: unknown): AnswerProblem | null {
  if (!isCalendarDay(value)) {
    return 'wrong_type';
  }
  const isBefore = isCalendarDay(item.min) && value < item.min;
  const isAfter = isCalendarDay(item.max) && value > item.max;
  return isBefore || isAfter ? 'out_of_range' : null;
}
