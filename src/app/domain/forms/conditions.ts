import { isCalendarDay } from '../calendar/real-day';
import type { Answers, Condition, FormDefinition, FormItem } from './definition';
import { allItems } from './definition';
import { type GivenValue, givenValues, ownValue } from './given';

/**
 * The linkIds of the questions to be asked, in the order of the form.
 * Source: HL7 FHIR R5, Questionnaire.item.enableWhen and enableBehavior. A question that is not
 * asked, was skipped or is kept for the session counts as unanswered for those that follow.
 * Expects a definition that `definitionProblem` accepts; answers may have any shape.
 */
export function enabledLinkIds(definition: FormDefinition, answers: Answers): readonly string[] {
  const asked = new Set<string>();
  for (const item of allItems(definition)) {
    if (isEnabled(item, answers, asked)) {
      asked.add(item.linkId);
    }
  }
  return [...asked];
}

function isEnabled(item: FormItem, answers: Answers, asked: ReadonlySet<string>): boolean {
  if (item.enableWhen === undefined) {
    return true;
  }
  const holds = ({ question, ...rest }: Condition) =>
    conditionHolds(rest, asked.has(question) ? givenValues(ownValue(answers, question)) : []);
  return item.enableBehavior === 'any' ? item.enableWhen.some(holds) : item.enableWhen.every(holds);
}

/** FHIR compares each of several values: one match is enough, and `!=` means that none matches. */
function conditionHolds(
  { operator, answer }: Omit<Condition, 'question'>,
  values: readonly GivenValue[],
): boolean {
  switch (operator) {
    case 'exists':
      return values.length > 0 === answer;
    case '=':
      return values.includes(answer);
    case '!=':
      return !values.includes(answer);
    default:
      return values.some((value) => compares(value, operator, answer));
  }
}

function compares(
  value: GivenValue,
  operator: '>' | '>=' | '<' | '<=',
  bound: GivenValue,
): boolean {
  if (!isComparable(value, bound)) {
    return false;
  }
  switch (operator) {
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
  }
}

/** Numbers with numbers, days with days; other text has no order that both languages share. */
const isComparable = (value: GivenValue, bound: GivenValue): boolean =>
  (typeof value === 'number' && typeof bound === 'number') ||
  (isCalendarDay(value) && isCalendarDay(bound));
