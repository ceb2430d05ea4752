import { PGlite } from '@electric-sql/pglite';
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** One of the rules of forms, by the name that the vectors use. */
export type RuleName =
  'enabled' | 'answer' | 'form' | 'readable' | 'safety' | 'score' | 'definition';

/** A rule in one language. All but `definition` take a definition (or item) and answers. */
export type Rules = Readonly<Record<RuleName, (...given: unknown[]) => unknown>>;

const names = {
  enabled: { typescript: 'enabledLinkIds', sql: 'enabled_link_ids' },
  answer: { typescript: 'answerProblem', sql: 'answer_problem' },
  form: { typescript: 'formProblems', sql: 'form_problems' },
  readable: { typescript: 'coachReadableLinkIds', sql: 'coach_readable_link_ids' },
  safety: { typescript: 'safetyOutcome', sql: 'safety_outcome' },
  score: { typescript: 'scoreOf', sql: 'score_of' },
  definition: { typescript: 'definitionProblem', sql: 'form_definition_problem' },
} as const satisfies Record<RuleName, unknown>;

const eachRule = (make: (rule: RuleName) => Rules[RuleName]): Rules =>
  Object.fromEntries(Object.keys(names).map((rule) => [rule, make(rule as RuleName)])) as Rules;

/** The browser's rules, run by Node, which unlike the app's build wants an ending on each import. */
export async function typescriptRules(): Promise<Rules> {
  registerHooks({
    resolve: (specifier, context, next) =>
      next(/^(\.\.?\/)+[^.]*$/.test(specifier) ? `${specifier}.ts` : specifier, context),
  });
  // Not a literal: the app's sources are checked by their own tsconfig.
  const source = new URL('../../../src/app/domain/forms/index.ts', import.meta.url).href;
  const forms = (await import(source)) as Record<string, Rules[RuleName]>;
  return eachRule((rule) => {
    const run = forms[names[rule].typescript];
    if (!run) throw new Error(`index.ts does not export ${names[rule].typescript}`);
    return run;
  });
}

const migrations = new URL('../../migrations/', import.meta.url);

/** A database with nothing but the rules in it. */
export async function openRuleDatabase(): Promise<PGlite> {
  const database = await PGlite.create();
  await database.exec('create schema private');
  const files = readdirSync(migrations).filter((name) =>
    /_form_(rules|scoring|questions|definitions)\.sql$/.test(name),
  );
  for (const file of files.sort()) {
    await database.exec(readFileSync(new URL(file, migrations), 'utf8'));
  }
  return database;
}

/** The database's rules; each answers with a promise. */
export const sqlRules = (database: PGlite): Rules =>
  eachRule((rule) => async (...given) => {
    const places = given.map((_, place) => `$${String(place + 1)}::text::jsonb`).join(', ');
    const { rows } = await database.query<{ outcome: unknown }>(
      `select to_jsonb(private.${names[rule].sql}(${places})) as outcome`,
      given.map((one) => JSON.stringify(one ?? null)),
    );
    return rows[0]?.outcome ?? null;
  });
