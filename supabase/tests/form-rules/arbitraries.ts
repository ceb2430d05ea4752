import fc from 'fast-check';

/** Random forms that may be published, and answers of every shape, fitting or not. */

interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly [key: string]: unknown;
}
export interface Definition {
  readonly sections: readonly {
    readonly items: readonly Item[];
    readonly [key: string]: unknown;
  }[];
  readonly [key: string]: unknown;
}

const types = ['boolean', 'choice', 'multi', 'scale', 'text', 'longtext', 'date', 'number'];
const optionValues = ['a', 'b', 'none', 'ünï', '🜁'];
const days = ['0001-01-01', '1999-12-31', '2024-02-29', '2026-06-15', '9999-12-31'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>, name: string) =>
  fc
    .option(arbitrary, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [name]: value }));
const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Record<string, unknown>);

/** Text that jsonb can hold. */
const text = fc.string({ unit: 'binary', maxLength: 6 }).filter((one) => !one.includes('\u0000'));
const words = text.map((one) => `w${one}`);

// Decimals keep equality and order between jsonb's numerics and JavaScript's doubles.
const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((one) => (one === 0 ? 0 : one)),
);
const day = fc.constantFrom(...days);
const sorted = <T>(pair: readonly [T, T]): readonly [T, T] =>
  pair[0] > pair[1] ? [pair[1], pair[0]] : pair;

const options = fc
  .subarray(optionValues, { minLength: 1 })
  .chain((values) =>
    fc.tuple(
      ...values.map((value) =>
        merged(fc.constant({ value, label: value }), maybe(fc.boolean(), 'exclusive')),
      ),
    ),
  );

/** What only some types have. */
function ofType(type: string): fc.Arbitrary<object> {
  switch (type) {
    case 'boolean':
      return merged(
        maybe(fc.boolean(), 'mustBe'),
        maybe(fc.constant('agreement'), 'consent'),
        maybe(fc.constant('topic'), 'role'),
      );
    case 'choice':
    case 'multi':
      return options.chain((answerOption) => {
        const values = fc.subarray(answerOption.map((option) => option['value']));
        const kinds = ['sharedOff', 'speakAlone', 'tellNoOne', 'crisis'];
        return merged(
          fc.constant({ answerOption }),
          maybe(merged(...kinds.map((kind) => maybe(values, kind))), 'safety'),
        );
      });
    case 'scale':
      return merged(
        maybe(fc.integer({ min: -5, max: 5 }), 'min'),
        maybe(fc.integer({ min: 5, max: 20 }), 'max'),
      );
    case 'number':
      return fc
        .tuple(number, number)
        .map(sorted)
        .chain(([min, max]) =>
          merged(maybe(fc.constant(min), 'min'), maybe(fc.constant(max), 'max')),
        );
    case 'date':
      return fc
        .tuple(day, day)
        .map(sorted)
        .chain(([min, max]) =>
          merged(maybe(fc.constant(min), 'min'), maybe(fc.constant(max), 'max')),
        );
    default:
      return merged(
        maybe(fc.integer({ min: 1, max: 5 }), 'maxLength'),
        maybe(fc.constant('win'), 'role'),
      );
  }
}

const seenBy = merged(
  fc.record({ default: fc.constantFrom('only_me', 'coach', 'coach_and_partner') }),
  maybe(fc.boolean(), 'fixed'),
);

const plainItem = (linkId: string): fc.Arbitrary<Item> =>
  fc.constantFrom(...types).chain((type) =>
    merged(
      fc.record({
        linkId: fc.constant(linkId),
        type: fc.constant(type),
        text: words,
        sensitivity: fc.constantFrom('normal', 'private', 'health', 'intimate', 'safety'),
      }),
      maybe(words, 'help'),
      maybe(words, 'label'),
      ...['required', 'allowPreferNotToSay', 'allowSayLive', 'optIn'].map((flag) =>
        maybe(fc.boolean(), flag),
      ),
      maybe(seenBy, 'seenBy'),
      ofType(type),
    ),
  ) as fc.Arbitrary<Item>;

/** A value that an answer to the item, or a condition on it, may have. */
function fittingValue(item: Item): fc.Arbitrary<unknown> {
  const offered = (item['answerOption'] ?? []) as readonly { readonly value: string }[];
  switch (item.type) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
    case 'multi':
      return fc.constantFrom(...offered.map((option) => option.value));
    case 'scale':
      return fc.integer({ min: -6, max: 21 });
    case 'number':
      return number;
    case 'date':
      return day;
    default:
      return fc.oneof(fc.constantFrom('x', 'yes'), words);
  }
}

function condition(earlier: readonly Item[]): fc.Arbitrary<object> {
  return fc.constantFrom(...earlier).chain((item) => {
    const isOrdered = ['scale', 'number', 'date'].includes(item.type);
    const operators = isOrdered ? ['=', '!=', '>', '>=', '<', '<='] : ['=', '!='];
    const question = fc.constant(item.linkId);
    return fc.oneof(
      fc.record({ question, operator: fc.constant('exists'), answer: fc.boolean() }),
      fc.record({ question, operator: fc.constantFrom(...operators), answer: fittingValue(item) }),
    );
  });
}

/** Hangs conditions on earlier questions onto some of the items. */
const conditioned = (items: readonly Item[]): fc.Arbitrary<readonly Item[]> =>
  fc.tuple(
    ...items.map((item, place) => {
      if (place === 0) return fc.constant(item);
      const list = fc.array(condition(items.slice(0, place)), { minLength: 1, maxLength: 3 });
      const behavior = maybe(fc.constantFrom('all', 'any'), 'enableBehavior');
      return merged(fc.constant(item), maybe(list, 'enableWhen'), behavior) as fc.Arbitrary<Item>;
    }),
  );

/** A form of one or two sections that may be published. */
export const definition: fc.Arbitrary<Definition> = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => {
    // "constructor" lives on every JavaScript object, and is a legal id.
    const ids = Array.from({ length: size }, (_, place) =>
      place === 3 ? 'constructor' : `q${String(place)}`,
    );
    return fc.tuple(...ids.map(plainItem)).chain(conditioned);
  })
  .chain((items) => fc.tuple(fc.constant(items), fc.integer({ min: 1, max: items.length })))
  .map(([items, cut]) => ({
    sections: [items.slice(0, cut), items.slice(cut)]
      .filter((part) => part.length > 0)
      .map((part, place) => ({ linkId: `s${String(place)}`, title: 'Section', items: part })),
  }));

export const json = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' });

const anyValue = (item: Item): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: fittingValue(item), weight: 4 },
    { arbitrary: fc.array(fittingValue(item), { maxLength: 4 }), weight: 4 },
    { arbitrary: text, weight: 1 },
    { arbitrary: fc.constantFrom(null, '', [], {}, 1e300, '2023-02-29', '0000-01-01'), weight: 1 },
    { arbitrary: json, weight: 1 },
  );

const anyAnswer = (item: Item): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: merged(
        fc.record({
          state: fc.oneof(
            { weight: 7, arbitrary: fc.constant('answered') },
            { weight: 2, arbitrary: fc.constantFrom('skipped', 'live') },
            { weight: 1, arbitrary: fc.constantFrom('unknown', null, 5) },
          ),
        }),
        maybe(anyValue(item), 'value'),
        maybe(
          fc.constantFrom('only_me', 'coach', 'coach_and_partner', 'all', null, 3),
          'visibility',
        ),
      ),
    },
    { weight: 1, arbitrary: json },
  );

/** Answers of every shape to some of the form's questions, and to one that it does not ask. */
export const answersTo = ({ sections }: Definition): fc.Arbitrary<Record<string, unknown>> => {
  const items = sections.flatMap((section) => section.items);
  return merged(
    ...items.map((item) => maybe(anyAnswer(item), item.linkId)),
    maybe(json, 'stranger'),
  );
};
