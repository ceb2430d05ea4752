import postgres from 'postgres';

export interface Answered {
  readonly rows: readonly Record<string, unknown>[];
}

/** A connection to a database, as PGlite has it and as a real Postgres is given it here. */
export interface Database {
  /** Runs any number of statements. @returns the rows of each */
  exec(sql: string): Promise<readonly Answered[]>;
  /** Runs one statement with values for `$1` and on; what its rows hold is for the caller to know. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as PGlite has it
  query<Row>(sql: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
  /** What is done in `work` is done whole or not at all. */
  transaction<Result>(
    work: (tx: Pick<Database, 'exec' | 'query'>) => Promise<Result>,
  ): Promise<Result>;
}

/** A database that is open. */
export interface OpenDatabase {
  /** Acts as the owner of the schema. */
  readonly driver: Database;
  close: () => Promise<void>;
}

/** One that REST serves. */
export interface ServedDatabase extends OpenDatabase {
  /** To be called after a table or function was added since the start. */
  clearSchemaCache(): Promise<void>;
}

/** `2026-11-23 06:00:00+00` as PostgREST writes it. */
export const isoTimestamp = (value: string): string =>
  value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');

const asItIs = (value: string): string => value;
const asJson = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Values of a real Postgres as PGlite gives them and as lite hands them over: it writes JSON out by itself. */
export const postgresTypes = {
  timestamptz: { to: 1184, from: [1184], serialize: asItIs, parse: isoTimestamp },
  json: { to: 114, from: [114], serialize: asJson, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: asJson, parse: JSON.parse },
  bigint: { to: 20, from: [20], serialize: String, parse: Number },
};

/** Of one statement the driver gives its rows, of several a list of such. */
function eachOf(result: postgres.RowList<postgres.Row[]>): Answered[] {
  const all = 'columns' in result ? [result] : (result as unknown as (typeof result)[]);
  return all.map((rows) => ({ rows: [...rows] }));
}

/** One connection to a real Postgres; what begins with `begin` on it ends on it. */
export function connectTo(url: string): OpenDatabase {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connection: { TimeZone: 'UTC' },
    types: postgresTypes,
  });
  const driver: Database = {
    exec: async (text) => eachOf(await sql.unsafe(text).simple()),
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
    query: async <Row>(text: string, values: unknown[] = []) => ({
      rows: [...(await sql.unsafe(text, values as never[]))] as Row[],
    }),
    transaction: async (work) => {
      await driver.exec('begin');
      try {
        const result = await work(driver);
        await driver.exec('commit');
        return result;
      } catch (error) {
        await driver.exec('rollback');
        throw error;
      }
    },
  };
  return { driver, close: () => sql.end() };
}
