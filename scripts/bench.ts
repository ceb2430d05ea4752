import { parseArgs } from 'node:util';
import postgres, { type Sql } from 'postgres';
import { load } from '../supabase/bench/load.ts';
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

const ms = (value: number): string => value.toFixed(2).padStart(9);

function print({ name, withPolicies, without, plan }: Measured): void {
  const ratio = (withPolicies / without).toFixed(1).padStart(6);
  say(`${name.padEnd(28)}${ms(withPolicies)}${ms(without)}${ratio}  ${plan.join(' · ')}`);
}

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
  for (const question of questions(`'${client}'::uuid`)) {
    const measured = await measure(sql, question, question.as === 'coach' ? coach : user);
    print(measured);
    all.push(measured);
  }
  const found = problems(all);
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
