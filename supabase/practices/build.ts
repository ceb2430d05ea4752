/**
 * Writes the migration of the built-in practices from library.json: `node supabase/practices/build.ts`.
 * Once the migration is released it stays as it is, and changed practices come with a later one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('library.json', import.meta.url);
export const target = new URL(
  '../migrations/20261101002900_built_in_practices.sql',
  import.meta.url,
);

export interface BuiltIn {
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly participants: string;
  readonly minutes: number;
  readonly cadence: string;
  readonly steps: readonly string[];
  readonly notice: string;
  readonly notWhen: string;
  readonly forCoach: string;
  readonly timers: readonly {
    readonly step: number;
    readonly seconds: number;
    readonly label: string;
  }[];
  readonly pace?: { readonly in: number; readonly hold: number; readonly out: number };
  readonly tier: string;
  readonly cautions: readonly string[];
  readonly ladder?: string;
  readonly rung?: number;
}

export const readBuiltIns = (): readonly BuiltIn[] =>
  JSON.parse(readFileSync(source, 'utf8')) as readonly BuiltIn[];

/** What the library calls its cadences, as a rule and the tries a period of it holds. */
const cadences: Readonly<Record<string, readonly [rule: string | null, times: number]>> = {
  daily: ['FREQ=DAILY', 1],
  weekly: ['FREQ=WEEKLY', 1],
  'twice a week': ['FREQ=WEEKLY', 2],
  'three a week': ['FREQ=WEEKLY', 3],
  monthly: ['FREQ=MONTHLY', 1],
  'twice a month': ['FREQ=MONTHLY', 2],
  'as needed': [null, 1],
};

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const json = (value: unknown): string => text(JSON.stringify(value));
const list = (values: readonly string[]): string =>
  values.length === 0 ? `'{}'` : `array[${values.map(text).join(', ')}]`;
const maybe = (value: string | null | undefined): string => (value ? text(value) : 'null');

function row(practice: BuiltIn, index: number): string {
  const cadence = cadences[practice.cadence];
  if (!cadence) throw new Error(`No such cadence: ${practice.cadence}`);
  const id = `00000000-0000-4000-8000-0000000b${String(index + 1).padStart(4, '0')}`;
  const participants =
    practice.participants === 'solo or partner' ? 'either' : practice.participants;
  return `  ('${id}', null, ${text(practice.slug)}, ${text(practice.title)}, ${text(practice.category)}, ${text(participants)}, ${String(practice.minutes)}, ${maybe(cadence[0])}, ${String(cadence[1])},
    ${list(practice.steps)},
    ${text(practice.notice)},
    ${text(practice.notWhen)},
    ${text(practice.forCoach)},
    ${json(practice.timers)}, ${practice.pace ? json(practice.pace) : 'null'},
    ${text(practice.tier)}, ${list(practice.cautions)}, ${maybe(practice.ladder)}, ${String(practice.rung ?? null)})`;
}

/** The migration's text. */
export function builtInPracticesMigration(): string {
  return `-- The built-in practices. Written by supabase/practices/build.ts from supabase/practices/library.json.

insert into public.library_practices (id, coach_id, slug, title, category, participants, minutes, rule, times,
    steps, notice, not_when, for_coach, timers, pace, tier, cautions, ladder, rung) values
${readBuiltIns().map(row).join(',\n')};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, builtInPracticesMigration());
}
