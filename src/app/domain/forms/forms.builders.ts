import type { Answer, AnswerValue, FormDefinition, FormItem, Visibility } from './definition';

/** Builders for specs: each makes the plainest thing that is sound, and takes what should differ. */

export const anItem = (linkId: string, differs: Partial<FormItem> = {}): FormItem => ({
  linkId,
  type: 'text',
  text: `Question ${linkId}`,
  sensitivity: 'normal',
  ...differs,
});

/** A choice of the values, each labelled "Label of …". */
export const aChoice = (
  linkId: string,
  values: readonly string[],
  differs: Partial<FormItem> = {},
): FormItem =>
  anItem(linkId, {
    type: 'choice',
    answerOption: values.map((value) => ({ value, label: `Label of ${value}` })),
    ...differs,
  });

/** A form of one section. */
export const aForm = (...items: readonly FormItem[]): FormDefinition => ({
  sections: [{ linkId: 'section', title: 'Section', items }],
});

export const answered = (value: AnswerValue, visibility: Visibility = 'coach'): Answer => ({
  state: 'answered',
  value,
  visibility,
});

export const leftOut = (state: 'skipped' | 'live', visibility: Visibility = 'coach'): Answer => ({
  state,
  visibility,
});
