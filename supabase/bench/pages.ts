import { existsSync, readFileSync } from 'node:fs';
import type { Sql } from 'postgres';

/** What a page asks, as the app asks it: the whole function, with all that it looks up and writes down. */
export interface PageCost {
  readonly name: string;
  /** With the caller taken from the token as it is, and no entry of access. */
  readonly plain: number;
  /** With the sign-in looked up. */
  readonly caller: number;
  /** With the entry of access as well. */
  readonly whole: number;
}

interface Asked {
  readonly name: string;
  readonly as: 'coach' | 'client';
  readonly sql: string;
}

const WARM = 5;
const ROUNDS = 10;
const BLOCKS = 5;

const pages = (client: string): readonly Asked[] => [
  { name: 'timeline', as: 'coach', sql: `public.timeline(${client})` },
  { name: 'timeline, as the client', as: 'client', sql: `public.timeline(${client})` },
  { name: 'prepare', as: 'coach', sql: `public.prepare(${client})` },
  { name: 'progress', as: 'coach', sql: `public.progress(${client})` },
  { name: 'wins', as: 'coach', sql: `public.wins(${client})` },
  { name: 'search', as: 'coach', sql: `public.search_record('"mindful touch"')` },
  { name: 'client list', as: 'coach', sql: 'public.list_clients()' },
  { name: 'Today', as: 'coach', sql: 'public.coach_today()' },
];

/** Asked in blocks by turns, so that what else the machine does falls on all alike. */
const ways = ['plain', 'caller', 'whole'] as const;
type Way = (typeof ways)[number];

const PLAIN_CALLER = `create or replace function private.caller() returns uuid language sql stable security definer
  set search_path = '' as $$ select auth.uid() $$`;
const NO_NOTE = `create or replace function private.note_access(p_client_id uuid, p_action text) returns void language sql
  security definer set search_path = '' as $$ select $$`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function definition(sql: Sql, name: string): Promise<string> {
  const [row] = await sql<{ text: string }[]>`
    select pg_get_functiondef(p.oid) as text from pg_proc p
     where p.pronamespace = 'private'::regnamespace and p.proname = ${name}`;
  if (!row) throw new Error(`There is no function ${name}.`);
  return row.text;
}

/** How long that process was at work, in ms: what else a busy machine does counts for nothing. By the clock where Linux is not. */
function worked(pid: number): number {
  const file = `/proc/${String(pid)}/schedstat`;
  if (!existsSync(file)) return performance.now();
  return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
}

async function once(sql: Sql, pid: number, claims: string, asked: Asked): Promise<number> {
  await sql
    .unsafe(
      `begin; set local role authenticated; select set_config('request.jwt.claims', '${claims}', true)`,
    )
    .simple();
  const began = worked(pid);
  await sql.unsafe(`select count(*) from ${asked.sql}`).simple();
  const took = worked(pid) - began;
  await sql.unsafe('commit').simple();
  return took;
}

type Bodies = Readonly<Record<Way, string>>;

async function bodiesOf(sql: Sql): Promise<Bodies> {
  const [caller, note] = [await definition(sql, 'caller'), await definition(sql, 'note_access')];
  return {
    plain: `${PLAIN_CALLER}; ${NO_NOTE}`,
    caller: `${caller}; ${NO_NOTE}`,
    whole: `${caller}; ${note}`,
  };
}

async function costOf(sql: Sql, bodies: Bodies, claims: string, asked: Asked): Promise<PageCost> {
  const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const times: Record<Way, number[]> = { plain: [], caller: [], whole: [] };
  for (let block = 0; block < BLOCKS; block++) {
    for (const way of ways) {
      await sql.unsafe(bodies[way]).simple();
      for (let round = 0; round < WARM + ROUNDS; round++) {
        const took = await once(sql, backend?.pid ?? 0, claims, asked);
        if (round >= WARM) times[way].push(took);
      }
    }
  }
  const { plain, caller, whole } = times;
  return {
    ...{ name: asked.name, plain: median(plain) },
    ...{ caller: median(caller), whole: median(whole) },
  };
}

/** @param claims of the token of each, with a sign-in that holds */
export async function costOfPages(
  sql: Sql,
  client: string,
  claims: Readonly<Record<Asked['as'], string>>,
): Promise<PageCost[]> {
  await sql.unsafe('reset all').simple();
  const bodies = await bodiesOf(sql);
  const costs: PageCost[] = [];
  for (const asked of pages(client)) {
    costs.push(await costOf(sql, bodies, claims[asked.as], asked));
  }
  await sql.unsafe(bodies.whole).simple();
  return costs;
}
