import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readMeasures, type Measure } from '../../forms/build-measures.ts';
import { type Definition, definition } from './arbitraries.ts';

/** One case of scoring-vectors.json: what the form scores, without the labels. */
export interface ScoreVector {
  readonly name: string;
  readonly form: object;
  readonly answers: object;
  readonly expect: readonly object[];
}

interface Written {
  readonly measures: readonly {
    readonly name: string;
    readonly measure: string;
    readonly points: readonly (number | null)[];
    readonly expect: readonly object[];
  }[];
  readonly forms: readonly (Form & Pick<ScoreVector, 'name' | 'answers' | 'expect'>)[];
  readonly definition: readonly (Form & { readonly name: string; readonly expect: unknown })[];
}
interface Form {
  readonly items: readonly object[];
  readonly scoring?: unknown;
}

const written = JSON.parse(
  readFileSync(new URL('../scoring-vectors.json', import.meta.url), 'utf8'),
) as Written;

const formOf = ({ items, scoring }: Form): object => ({
  sections: [
    {
      linkId: 'section',
      title: 'A section',
      items: items.map((item) => ({ text: 'A question', sensitivity: 'normal', ...item })),
    },
  ],
  ...(scoring === undefined ? {} : { scoring }),
});

/** A form with made-up words in the shape of a measure of the catalogue. */
function formOfMeasure({ itemRanges, scoring }: Measure): object {
  const items = itemRanges.flatMap(({ from, to, least, most }) =>
    Array.from({ length: to - from + 1 }, (_, place) => ({
      linkId: `i${String(from + place)}`,
      type: 'choice',
      answerOption: Array.from({ length: most - least + 1 }, (__, step) => ({
        ...{ value: String(least + step), label: `Step ${String(step)}`, score: least + step },
      })),
    })),
  );
  return formOf({ items, scoring });
}

const answersOf = (points: readonly (number | null)[]): object =>
  Object.fromEntries(
    points.flatMap((point, place) =>
      point === null
        ? []
        : [[`i${String(place + 1)}`, { state: 'answered', value: String(point) }]],
    ),
  );

const measures = new Map(readMeasures().map((measure) => [measure.slug, measure]));

function measureOf(slug: string): Measure {
  const found = measures.get(slug);
  if (!found) throw new Error(`The catalogue has no ${slug}.`);
  return found;
}

export const scoreVectors: readonly ScoreVector[] = [
  ...written.measures.map(({ measure, points, ...rest }) => ({
    ...rest,
    form: formOfMeasure(measureOf(measure)),
    answers: answersOf(points),
  })),
  ...written.forms.map(({ items, scoring, ...rest }) => ({
    ...rest,
    form: formOf({ items, scoring }),
  })),
];

export const definitionVectors = written.definition.map((one) => ({
  name: one.name,
  form: formOf(one),
  expect: one.expect,
}));

interface Scored {
  readonly linkId: string;
  readonly type: string;
  readonly answerOption?: readonly object[];
}

/** Gives every option of the form's choices a score. */
const withScores = (form: Definition): fc.Arbitrary<Definition> =>
  fc.infiniteStream(fc.integer({ min: -1000, max: 1000 })).map((scores) => ({
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => {
        const { answerOption } = item as unknown as Scored;
        return answerOption
          ? {
              ...item,
              answerOption: answerOption.map((one) => ({
                ...one,
                score: scores.next().value as number,
              })),
            }
          : item;
      }),
    })),
  }));

const countable = ({ type }: Scored): boolean => ['boolean', 'scale', 'choice'].includes(type);

const oneScore = (linkIds: readonly string[], id: string): fc.Arbitrary<object> =>
  fc.subarray([...linkIds], { minLength: 1 }).chain((items) =>
    fc.record(
      {
        ...{ id: fc.constant(id), label: fc.constant('A score'), items: fc.constant(items) },
        op: fc.constantFrom('sum', 'mean'),
        reverse: fc.subarray(items),
        minAnswered: fc.integer({ min: 1, max: items.length }),
        scale: fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100),
      },
      { requiredKeys: ['id', 'label', 'items', 'op'] },
    ),
  );

/** A form that may be published and scores some of its questions, where it has any to score. */
export const scoredDefinition: fc.Arbitrary<Definition> = definition
  .chain(withScores)
  .chain((form) => {
    const items = form.sections.flatMap((section) => section.items).filter(countable);
    const linkIds = items.map(({ linkId }) => linkId);
    if (linkIds.length === 0) return fc.constant(form);
    return fc
      .tuple(oneScore(linkIds, 'one'), oneScore(linkIds, 'two'))
      .map((scoring) => ({ ...form, scoring }));
  });
