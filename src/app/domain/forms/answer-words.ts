import type { FormItem } from './definition';
import { type GivenValue, givenValues } from './given';
import { scaleBounds } from './limits';

/**
 * An answer's values as a person reads them: labels of options, "Yes", "7 of 10"; one for each
 * option chosen, none where nothing was answered. A date stays 'YYYY-MM-DD' for the screen to
 * format, and an option that the form no longer knows stays the value that it was.
 */
export const answerWords = (item: FormItem, answer: unknown): readonly string[] =>
  givenValues(answer).map((value) => wordsOf(item, value));

function wordsOf(item: FormItem, value: GivenValue): string {
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No';
  }
  switch (item.type) {
    case 'choice':
    case 'multi':
      return item.answerOption?.find((option) => option.value === value)?.label ?? String(value);
    case 'scale':
      return `${String(value)} of ${String(scaleBounds(item).max)}`;
    default:
      return String(value);
  }
}
