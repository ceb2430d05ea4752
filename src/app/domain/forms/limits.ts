import type { FormItem } from './definition';

/** Sizes a form may have; the database holds the same ones (private.form_definition_problem). */
export const limits = {
  items: 200,
  options: 60,
  conditions: 60,
  textLength: 2_000,
  /** Of a question's short name. */
  labelLength: 40,
  /** Of the definition as jsonb prints it, in UTF-8 bytes. */
  bytes: 256 * 1024,
  /** Steps from the lowest to the highest point of a scale. */
  scaleSteps: 100,
  answerLength: 20_000,
  scores: 20,
  /** Of an option, above and below nought. */
  optionScore: 1_000,
} as const;

const defaultMaxLength = { text: 500, longtext: 20_000 } as const;

/** The longest answer to a text question, in code points. */
export const maxLengthOf = (item: FormItem): number =>
  item.maxLength ?? defaultMaxLength[item.type === 'text' ? 'text' : 'longtext'];

/** The ends of a scale; 0 and 10 unless the form says otherwise. */
export const scaleBounds = (item: FormItem): { readonly min: number; readonly max: number } => ({
  min: typeof item.min === 'number' ? item.min : 0,
  max: typeof item.max === 'number' ? item.max : 10,
});
