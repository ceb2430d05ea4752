import { definitionOf, readMeasures } from '../../supabase/forms/build-measures.ts';
import type { FormDefinition, FormItem } from '../../src/app/domain/forms/definition.ts';
import { answered } from './api.ts';
import { assign, fill, send, type Answers } from './intake.ts';
import type { Client, Coach } from './people.ts';

/** The versions of the forms that come with Attune. */
const versions: Readonly<Record<string, string>> = {
  'gad-7': '00000000-0000-4000-8000-0000000f0111',
  'phq-2': '00000000-0000-4000-8000-0000000f0112',
  'phq-9': '00000000-0000-4000-8000-0000000f0113',
};

/** What a measure asks that comes with its words, as its source has it. */
export function questionsOf(slug: string): readonly FormItem[] {
  const measure = readMeasures().find((one) => one.slug === slug);
  if (!measure) throw new Error(`There is no measure ${slug}.`);
  const { sections } = definitionOf(measure) as FormDefinition;
  return sections.flatMap(({ items }) => items);
}

/** The coach's own record of rights; again another one. */
export async function allow(
  { api }: Coach,
  measure: string,
  expiresOn: string | null = null,
): Promise<void> {
  await disallow({ api }, measure);
  const body = {
    measure,
    holder: 'The holder',
    basis: 'A letter',
    commercial_use: true,
    expires_on: expiresOn,
  };
  answered('a record of rights', await api.rest('measure_rights', { method: 'POST', body }));
}

export async function disallow({ api }: Pick<Coach, 'api'>, measure: string): Promise<void> {
  const path = `measure_rights?measure=eq.${measure}&coach_id=not.is.null`;
  answered('no record of rights', await api.rest(path, { method: 'DELETE' }));
}

export const giveMeasure = (coach: Coach, client: Client, slug: string): Promise<string> =>
  assign(coach, client, versions[slug]);

/** The same answer to every question, but for some. */
export const everywhere = (slug: string, value: string, but: Answers = {}): Answers => ({
  ...Object.fromEntries(questionsOf(slug).map(({ linkId }) => [linkId, value])),
  ...but,
});

/** Gives a measure, answers it and sends it. */
export async function sendMeasure(
  coach: Coach,
  client: Client,
  slug: string,
  answers: Answers,
): Promise<string> {
  const id = await giveMeasure(coach, client, slug);
  await fill(client, id, answers);
  await send(client, id);
  return id;
}
