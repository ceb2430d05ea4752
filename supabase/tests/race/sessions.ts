import postgres from 'postgres';
import { newDatabase, startHosted } from '../../embedded/hosted.ts';
import { fixtures } from '../../embedded/pgtap.ts';

/** What came of a statement: its first value, or the code of its refusal. */
export type Said = string | null;

/** One connection in a transaction of its own. */
export interface Session {
  /** Runs one statement that gives one value. */
  say(statement: string): Promise<Said>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export interface Races {
  /** A transaction in which this person acts; without a name, one that looks past row-level security. */
  readonly as: (name?: string) => Promise<Session>;
  /** One statement in a transaction of its own. */
  readonly once: (statement: string, name?: string) => Promise<Said>;
  /** Resolves when this many statements wait for another transaction. */
  readonly waiting: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Refusal {
  readonly code?: string;
  readonly message: string;
}

const codeOf = ({ code, message }: Refusal): string =>
  code === 'PGRST' ? (JSON.parse(message) as { code: string }).code : (code ?? message);

async function session(sql: postgres.Sql, name?: string): Promise<Session> {
  const connection = await sql.reserve();
  await connection.unsafe('begin');
  if (name !== undefined) await connection.unsafe('select tap.act_as($1)', [name]);
  const end = async (how: 'commit' | 'rollback'): Promise<void> => {
    await connection.unsafe(how);
    connection.release();
  };
  return {
    commit: () => end('commit'),
    rollback: () => end('rollback'),
    say: async (statement) => {
      try {
        const [row] =
          await connection.unsafe<Record<string, { toString(): string } | null>[]>(statement);
        return Object.values(row ?? {})[0]?.toString() ?? null;
      } catch (error) {
        return codeOf(error as Refusal);
      }
    },
  };
}

async function untilWaiting(sql: postgres.Sql, count: number): Promise<void> {
  const [row] = await sql<{ waiting: number }[]>`
    select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock'`;
  if ((row?.waiting ?? 0) < count) await untilWaiting(sql, count);
}

/** A real Postgres with the migrations and the world of fixtures.sql: only there can two connections race. */
export async function openRaces(): Promise<Races> {
  const server = await startHosted();
  const url = server.url('postgres', await newDatabase(server));
  const sql = postgres(url, { max: 30, onnotice: () => undefined });
  await sql.unsafe('create schema tap; grant usage on schema tap to public').simple();
  await sql.unsafe(fixtures()).simple();
  const as = (name?: string) => session(sql, name);
  return {
    as,
    once: async (statement, name) => {
      const one = await as(name);
      const said = await one.say(statement);
      await one.commit();
      return said;
    },
    waiting: (count) => untilWaiting(sql, count),
    stop: async () => {
      await sql.end();
      await server.stop();
    },
  };
}
