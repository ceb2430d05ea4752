import { parseArgs } from 'node:util';
import postgres, { type Sql } from 'postgres';
import { load } from '../supabase/bench/load.ts';
import { costOfPages, type PageCost } from '../supabase/bench/pages.ts';
import { measure, type Measured } from '../supabase/bench/measure.ts';
import { questions } from '../supabase/bench/questions.ts';
import { Failure } from '../supabase/embedded/failure.ts';
import { newDatabase, startHosted } from '../supabase/embedded/hosted.ts';
import { say } from '../supabase/embedded/say.ts';
import { endWith, onStop } from './run.ts';

/** What a page may cost more with policies than without, where a table has one branch only. */
const RATIO = 2;
/** Below so many milliseconds the difference is noise on a busy machine. */
const TOO_SHORT = 10;

/** What looking up the sign-in of the caller may add to a page. */
const CALLER = 1.05;
/** Below so many milliseconds more it is noise. */
const TOO_LITTLE = 0.3;

interface Whom {
  readonly coach: string;
  readonly client: string;
  readonly user: string;
}

/** The coach with the most notes, and a client of theirs who has an account. */
async function whom(sql: Sql): Promise<Whom> {
  const [row] = await sql<Whom[]>`
    select c.coach_id as coach, c.id as client, c.user_id as user from public.clients c
     where c.user_id is not null and c.coach_id = (
       select n.coach_id from public.notes n group by n.coach_id order by count(*) desc limit 1)
     order by c.id limit 1`;
  if (!row) throw new Failure('There is nobody to ask as.', 'Load more clients.');
  return row;
}

/** The token of a person whose sign-in holds, as its claims. */
async function claimsOf(sql: Sql, user: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into auth.sessions (id, user_id) values (gen_random_uuid(), ${user}) returning id`;
  return JSON.stringify({ sub: user, role: 'authenticated', session_id: row?.id });
}

const ms = (value: number): string => value.toFixed(2).padStart(9);

function print({ name, withPolicies, without, plan }: Measured): void {
  const ratio = (withPolicies / without).toFixed(1).padStart(6);
  say(`${name.padEnd(28)}${ms(withPolicies)}${ms(without)}${ratio}  ${plan.join(' · ')}`);
}

const percent = (more: number, than: number): string =>
  `${(100 * (more / than - 1)).toFixed(1)} %`.padStart(9);

function printPage({ name, plain, caller, whole }: PageCost): void {
  const added = `${percent(caller, plain)} ${percent(whole, caller)}`;
  say(`${name.padEnd(28)}${ms(plain)}${ms(caller)}${ms(whole)} ${added}`);
}

const slowed = (pages: readonly PageCost[]): string[] =>
  pages
    .filter(({ plain, caller }) => caller > CALLER * plain && caller - plain > TOO_LITTLE)
    .map(({ name }) => `${name}: by the caller`);

function problems(all: readonly Measured[]): string[] {
  return all.flatMap(({ name, withPolicies, without, plan, atMost }) => [
    ...(plan.some((how) => how.includes('Seq Scan') && !/^(coaches|forms|form_versions):/.test(how))
      ? [`${name}: a whole table is read`]
      : []),
    ...(withPolicies > TOO_SHORT && withPolicies > RATIO * without ? [`${name}: ratio`] : []),
    ...(atMost !== undefined && withPolicies > atMost
      ? [`${name}: over ${String(atMost)} ms`]
      : []),
  ]);
}

async function bench(sql: Sql, times: number): Promise<void> {
  const started = performance.now();
  await load((text) => sql.unsafe(text).simple(), {
    coaches: 2000 * times,
    clients: 100_000 * times,
    months: 3,
    extra: 20_000,
  });
  await sql.unsafe('vacuum analyze').simple();
  say(`${String(times)}×, loaded in ${String(Math.round((performance.now() - started) / 1000))} s`);
  const { coach, client, user } = await whom(sql);
  say(`${'median in ms'.padEnd(28)} policies  without ratio  plan`);
  const all: Measured[] = [];
  const claims = { coach: await claimsOf(sql, coach), client: await claimsOf(sql, user) };
  for (const question of questions(`'${client}'::uuid`)) {
    const measured = await measure(sql, question, claims[question.as]);
    print(measured);
    all.push(measured);
  }
  say(`${'whole pages'.padEnd(28)} no look  sign-in  and entry   sign-in     entry`);
  const pages = await costOfPages(sql, `'${client}'`, claims);
  pages.forEach(printPage);
  const found = [...problems(all), ...slowed(pages)];
  if (found.length > 0) throw new Failure(`Too slow: ${found.join('; ')}.`, 'See the plans.');
}

await endWith(async () => {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '1' } } });
  const server = await startHosted();
  onStop(() => server.stop());
  try {
    const url = server.url('supabase_admin', await newDatabase(server));
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    await bench(sql, Number(values.times));
    await sql.end();
  } finally {
    await server.stop();
  }
});
