import measures from '../../../../supabase/forms/measures.json';
import vectors from '../../../../supabase/tests/scoring-vectors.json';
import type { Answers, FormDefinition, FormItem } from './definition';
import { definitionProblem, scoreOf } from './index';

interface Measure {
  readonly slug: string;
  readonly itemRanges: readonly { from: number; to: number; least: number; most: number }[];
  readonly scoring: readonly object[];
}

const whole = (item: object): FormItem =>
  ({ text: 'A question', sensitivity: 'normal', ...item }) as FormItem;

const formOf = (items: readonly object[], scoring?: unknown): FormDefinition => {
  const form = {
    sections: [{ linkId: 'section', title: 'A section', items: items.map(whole) }],
    ...(scoring === undefined ? {} : { scoring }),
  };
  return form as unknown as FormDefinition;
};

/** A form with made-up words in the shape of a measure of the catalogue. */
function formOfMeasure(slug: string): FormDefinition {
  const measure: Measure | undefined = measures.find((one) => one.slug === slug);
  if (!measure) throw new Error(`The catalogue has no ${slug}.`);
  const items = measure.itemRanges.flatMap(({ from, to, least, most }) =>
    Array.from({ length: to - from + 1 }, (_, place) => ({
      linkId: `i${String(from + place)}`,
      ...{ type: 'scale', min: least, max: most },
    })),
  );
  return formOf(items, measure.scoring);
}

const answersOf = (points: readonly (number | null)[]): Answers =>
  Object.fromEntries(
    points.flatMap((value, place) =>
      value === null
        ? []
        : [[`i${String(place + 1)}`, { state: 'answered', value, visibility: 'coach' }]],
    ),
  );

const withoutLabels = (form: FormDefinition, answers: Answers) =>
  scoreOf(form, answers).map(({ id, value, answered, least, most }) => ({
    ...{ id, value, answered, least, most },
  }));

describe('Scores, by the vectors shared with the database', () => {
  for (const { name, measure, points, expect: expected } of vectors.measures) {
    it(name, () => {
      const form = formOfMeasure(measure);
      expect(definitionProblem(form)).toBeNull();
      expect<unknown>(withoutLabels(form, answersOf(points))).toEqual(expected);
    });
  }

  for (const { name, items, scoring, answers, expect: expected } of vectors.forms) {
    it(name, () => {
      const form = formOf(items, scoring);
      expect(definitionProblem(form)).toBeNull();
      expect<unknown>(withoutLabels(form, answers as unknown as Answers)).toEqual(expected);
    });
  }

  for (const { name, items, scoring, expect: expected } of vectors.definition) {
    it(name, () => {
      expect<unknown>(definitionProblem(formOf(items, scoring))).toEqual(expected);
    });
  }
});
