/**
 * Writes the migration of the built-in intake from intake.json: `node supabase/forms/build.ts`.
 * Once the migration is released it stays as it is, and a changed intake becomes a next version.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('intake.json', import.meta.url);
export const target = new URL('../migrations/20261101002700_built_in_intake.sql', import.meta.url);

const form = '00000000-0000-4000-8000-0000000f0001';
const version = '00000000-0000-4000-8000-0000000f0101';

interface Section {
  readonly items: readonly unknown[];
}
interface Intake {
  readonly sections: readonly Section[];
}

/** JSON with a line for each question, so that a change to one shows as one line. */
function lines({ sections, ...rest }: Intake): string {
  const parts = sections.map(({ items, ...head }) => {
    const questions = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
    return `  ${JSON.stringify(head).slice(0, -1)},"items":[\n${questions}\n  ]}`;
  });
  return `{"sections":[\n${parts.join(',\n')}\n],${JSON.stringify(rest).slice(1)}`;
}

/** The migration's text. */
export function intakeMigration(): string {
  const intake = JSON.parse(readFileSync(source, 'utf8')) as Intake;
  return `-- The built-in intake. Written by supabase/forms/build.ts from supabase/forms/intake.json.

insert into public.forms (id, slug, kind, title, description) values (
  '${form}', 'intake', 'intake', 'Intake',
  'Forty-six questions in eight sections, of which each person meets those that fit them.'
);

insert into public.form_versions (id, form_id, version, definition) values (
  '${version}', '${form}', 1,
  $intake$${lines(intake)}$intake$
);
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, intakeMigration());
}
