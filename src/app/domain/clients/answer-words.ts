import type { AnswerValue, FormItem } from '../forms';

/** A value in words: option labels for their keys, Yes and No, numbers as they are. Days stay YYYY-MM-DD. */
export function answerWords(item: FormItem, value: AnswerValue): readonly string[] {
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  if (typeof value === 'number') return [String(value)];
  const labelOf = (chosen: string) =>
    item.answerOption?.find((option) => option.value === chosen)?.label ?? chosen;
  return typeof value === 'string' ? [labelOf(value)] : value.map(labelOf);
}
