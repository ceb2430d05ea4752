import { type AnswerProblem, type FormItem, maxLengthOf, scaleBounds } from '../../domain/forms';
import { dayInWords } from '../../domain/calendar/day-words';

/** What is wrong with an answer, as one kind sentence beside its question. */
export function problemText(item: FormItem, code: AnswerProblem): string {
  switch (code) {
    case 'missing':
      return 'This one is needed before you send.';
    case 'must_agree':
      return 'The form can only be sent with the other answer here.';
    case 'too_long':
      return `This is longer than ${maxLengthOf(item).toLocaleString('en-GB')} characters, so it is not saved yet. Shorten it to save it.`;
    case 'out_of_range':
      return rangeText(item);
    case 'wrong_type':
      return typeText(item);
    case 'unknown_option':
      return 'Please choose again; this choice is no longer offered.';
    case 'not_allowed':
      return 'Please answer this one.';
  }
}

function typeText(item: FormItem): string {
  switch (item.type) {
    case 'number':
      return 'Please write a number, such as 12 or 2.5.';
    case 'date':
      return 'Please write a day that exists, such as 27 3 1985.';
    default:
      return 'This can’t be saved as it is. Please look at it again.';
  }
}

function rangeText(item: FormItem): string {
  const { min, max } = item.type === 'scale' ? scaleBounds(item) : item;
  const words = (bound: number | string) =>
    typeof bound === 'string' ? dayInWords(bound) : String(bound);
  if (min === undefined) return max === undefined ? '' : `Please stay at or below ${words(max)}.`;
  if (max === undefined) return `Please stay at or above ${words(min)}.`;
  return `Please stay between ${words(min)} and ${words(max)}.`;
}
