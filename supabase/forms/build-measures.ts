/**
 * Writes the migration of the measures from measures.json: `node supabase/forms/build-measures.ts`.
 * Once the migration is released it stays as it is, and a changed measure becomes a next migration.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('measures.json', import.meta.url);
export const target = new URL(
  '../migrations/20261101003000_built_in_measures.sql',
  import.meta.url,
);

/** A measure as measures.json has it; `stem` and `items` only where its words may be shipped. */
export interface Measure {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  readonly citation: string;
  readonly licence: string;
  readonly itemRanges: readonly { from: number; to: number; least: number; most: number }[];
  readonly scoring: readonly object[];
  readonly reverseKnown: boolean;
  readonly bands: readonly { from: number; label: string }[];
  readonly cutOff: number | null;
  readonly cutOffRule: string | null;
  readonly reliableChange: number | null;
  readonly changeCitation: string | null;
  readonly stem?: string;
  readonly items?: readonly string[];
  /** Items of which any answer but the first opens the crisis panel. */
  readonly crisis?: readonly string[];
}

export const readMeasures = (): readonly Measure[] =>
  JSON.parse(readFileSync(source, 'utf8')) as readonly Measure[];

/** The four answers of the PHQ and the GAD. */
const answers = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const answerOption = answers.map((label, score) => ({ value: String(score), label, score }));

/** Built-in forms have readable ids, in the order of the catalogue. */
const formId = (place: number): string => `00000000-0000-4000-8000-0000000f001${String(place)}`;
const versionId = (place: number): string => `00000000-0000-4000-8000-0000000f011${String(place)}`;

/** What a measure asks, word for word. Every question can be skipped, and none is required. */
export function definitionOf({ stem, items = [], scoring, crisis = [] }: Measure): object {
  return {
    sections: [
      {
        linkId: 'questions',
        title: 'The last two weeks',
        intro: stem,
        announce:
          'A few questions about how you have felt lately. Skip any that you would rather leave.',
        items: items.map((text, place) => {
          const linkId = `i${String(place + 1)}`;
          return {
            ...{ linkId, type: 'choice', text, sensitivity: 'health' },
            ...{ allowPreferNotToSay: true, allowSayLive: true, answerOption },
            ...(crisis.includes(linkId) ? { safety: { crisis: ['1', '2', '3'] } } : {}),
          };
        }),
      },
    ],
    closing: 'Thank you for taking the time. That is all.',
    scoring,
  };
}

const text = (value: string | null): string =>
  value === null ? 'null' : `'${value.replaceAll("'", "''")}'`;
const json = (value: unknown): string => text(JSON.stringify(value));
const number = (value: number | null): string => (value === null ? 'null' : String(value));

const row = (measure: Measure, place: number): string =>
  `  (${[
    number(place + 1),
    text(measure.slug),
    text(measure.title),
    text(measure.about),
    text(measure.citation),
    text(measure.licence),
    String(measure.items !== undefined),
    json(measure.itemRanges),
    json(measure.scoring),
    String(measure.reverseKnown),
    json(measure.bands),
    number(measure.cutOff),
    text(measure.cutOffRule),
    number(measure.reliableChange),
    text(measure.changeCitation),
  ].join(', ')})`;

const form = (measure: Measure, place: number): string => `
insert into public.forms (id, slug, kind, title, measure) values
  ('${formId(place + 1)}', '${measure.slug}', 'measure', '${measure.title}', '${measure.slug}');
insert into public.form_versions (id, form_id, version, definition) values
  ('${versionId(place + 1)}', '${formId(place + 1)}', 1, $form$${JSON.stringify(definitionOf(measure))}$form$);
`;

/** The migration's text. */
export function measuresMigration(): string {
  const measures = readMeasures();
  const shipped = measures.filter(({ items }) => items !== undefined);
  return `-- The catalogue of published measures, and those whose words may be shipped, as built-in forms: nobody sees them
-- until there is a record of rights. Written by supabase/forms/build-measures.ts from supabase/forms/measures.json.

insert into public.measures (position, slug, title, about, citation, licence, ships_items, item_ranges, scoring, reverse_known,
  bands, cut_off, cut_off_rule, reliable_change, change_citation) values
${measures.map(row).join(',\n')};
${shipped.map(form).join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, measuresMigration());
}
