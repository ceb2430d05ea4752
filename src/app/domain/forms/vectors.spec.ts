import vectors from '../../../../supabase/tests/form-vectors.json';
import type { Answers, FormDefinition, FormItem } from './definition';
import {
  answerProblem,
  coachReadableLinkIds,
  definitionProblem,
  enabledLinkIds,
  safetyOutcome,
  formProblems,
} from './index';

/** The file leaves out what these rules do not look at. */
const whole = (item: object): FormItem =>
  ({ text: 'A question', sensitivity: 'normal', ...item }) as FormItem;
const formOf = (items: readonly object[]): FormDefinition => ({
  sections: [{ linkId: 'section', title: 'A section', items: items.map(whole) }],
});

const formRules = {
  enabled: enabledLinkIds,
  form: formProblems,
  readable: coachReadableLinkIds,
  safety: safetyOutcome,
} as const;

describe('Form rules, by the vectors shared with the database', () => {
  for (const rule of ['enabled', 'form', 'readable', 'safety'] as const) {
    for (const { name, items, answers, expect: expected } of vectors[rule]) {
      it(`${rule}: ${name}`, () => {
        const form = formOf(items);
        expect(definitionProblem(form)).toBeNull();
        expect<unknown>(formRules[rule](form, answers as unknown as Answers)).toEqual(expected);
      });
    }
  }

  for (const { name, item, answer, expect: expected } of vectors.answer) {
    it(`answer: ${name}`, () => {
      expect<unknown>(answerProblem(whole(item), answer)).toEqual(expected);
    });
  }

  for (const { name, definition, expect: expected } of vectors.definition) {
    it(`definition: ${name}`, () => {
      expect<unknown>(definitionProblem(definition)).toEqual(expected);
    });
  }
});
