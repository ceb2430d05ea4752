import type { Database } from '../matrix/catalogue.ts';
import type { Mutant } from './mutant.ts';
import { weaker } from './weaker.ts';

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly using: string | null;
  readonly check: string | null;
}

const POLICIES = `
  select format('%I.%I', schemaname, tablename) as table, policyname as name, qual as using, with_check as check
    from pg_policies where schemaname in ('public', 'private') order by 1, 2`;

function mutantsOf({ table, name, using, check }: Policy): Mutant[] {
  const altered = (part: string, expression: string): Mutant => ({
    kind: 'policy',
    object: table,
    sql: `alter policy ${name} on ${table} ${part} (${expression})`,
  });
  return [
    { kind: 'policy', object: table, sql: `drop policy ${name} on ${table}` },
    ...(using === null ? [] : ['true', ...weaker(using)].map((one) => altered('using', one))),
    ...(check === null ? [] : ['true', ...weaker(check)].map((one) => altered('with check', one))),
  ];
}

/** Each policy dropped, and weakened: always true, or with one part of its condition left out. */
export async function policyMutants(db: Database): Promise<Mutant[]> {
  const { rows } = await db.query<Policy>(POLICIES);
  return rows.flatMap(mutantsOf);
}
