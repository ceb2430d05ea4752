import type { Sql } from 'postgres';
import type { Question } from './questions.ts';

export interface Measured {
  readonly name: string;
  readonly withPolicies: number;
  readonly without: number;
  /** `table: how it is read`, for each tenant table of the plan with policies. */
  readonly plan: readonly string[];
  readonly atMost?: number | undefined;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

interface Explained {
  readonly Plan: PlanNode;
  readonly 'Execution Time': number;
}

const ROUNDS = 15;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function reads(node: PlanNode): string[] {
  const below = (node.Plans ?? []).flatMap(reads);
  const index = node['Index Name'] ?? node.Plans?.[0]?.['Index Name'] ?? '';
  const table = node['Relation Name'];
  return table ? [`${table}: ${node['Node Type']} ${index}`.trim(), ...below] : below;
}

/**
 * The function's own query, prepared. A function is a closed box to EXPLAIN; and with one plan for all
 * values this is what Postgres runs inside of it.
 */
async function prepare(sql: Sql, { call }: Question): Promise<void> {
  const [row] = await sql<{ source: string; names: string[]; types: string; settings: string[] }[]>`
    select p.prosrc as source, p.proargnames[1:p.pronargs] as names, p.proconfig as settings,
           (select string_agg(format_type(t, null), ', ' order by nr) from unnest(p.proargtypes::oid[]) with ordinality as a (t, nr)) as types
      from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname = ${call}`;
  if (!row) throw new Error(`There is no function ${call}.`);
  // What is written down before the query is measured with the whole page, in pages.ts.
  const query = row.source.replace(/^[^]*?select private\.note_access\([^;]*\);/, '');
  const body = row.names.reduce(
    (text, name, nr) =>
      text.replaceAll(new RegExp(`\\b${name}\\b(?!\\s*=>)`, 'g'), `$${String(nr + 1)}`),
    query,
  );
  // What the function sets for itself holds for its query. It names every schema, so the path does not matter.
  for (const setting of row.settings.filter((one) => !one.startsWith('search_path='))) {
    const [name = '', value = ''] = setting.split('=');
    await sql`select set_config(${name}, ${value}, false)`;
  }
  await sql.unsafe(`deallocate all; prepare question (${row.types}) as ${body}`).simple();
}

async function times(sql: Sql, values: readonly string[]) {
  const explained: Explained[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rows = await sql
      .unsafe(`explain (analyze, timing off, format json) execute question (${values.join(', ')})`)
      .simple();
    const [plan] = (rows as unknown as { 'QUERY PLAN': Explained[] | string }[]).map((row) =>
      typeof row['QUERY PLAN'] === 'string'
        ? (JSON.parse(row['QUERY PLAN']) as Explained[])
        : row['QUERY PLAN'],
    );
    if (plan?.[0]) explained.push(plan[0]);
  }
  const last = explained.at(-1);
  // The first rounds fill the caches.
  const measured = explained.slice(3).map((each) => each['Execution Time']);
  return { middle: median(measured), plan: last ? [...new Set(reads(last.Plan))] : [] };
}

/** The same query with the policies and, as a superuser, without; each with a plan of its own. */
export async function measure(sql: Sql, question: Question, claims: string): Promise<Measured> {
  await sql
    .unsafe(
      `reset all; set plan_cache_mode = force_generic_plan; set request.jwt.claims = '${claims}'`,
    )
    .simple();
  await sql.unsafe('reset role').simple();
  await prepare(sql, question);
  const without = await times(sql, question.values);
  await sql.unsafe('set role authenticated').simple();
  await prepare(sql, question);
  const { middle, plan } = await times(sql, question.values);
  await sql.unsafe('reset role').simple();
  return {
    name: question.name,
    withPolicies: middle,
    without: without.middle,
    plan,
    atMost: question.atMost,
  };
}
