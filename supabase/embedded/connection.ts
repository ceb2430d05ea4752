import type { Extension } from '@electric-sql/pglite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { guardParameters } from './parameters.ts';
import { asPostgrestError } from './postgrest-errors.ts';

/** `2026-11-23 06:00:00+00` as PostgREST writes it. */
const isoTimestamp = (value: string): string =>
  value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');

const TIMESTAMPTZ = 1184;

/**
 * Postgres 17 in this process.
 * @param folder where the data is kept; in memory when absent
 */
export async function connect(
  folder?: string,
  extensions: Record<string, Extension> = {},
): Promise<PgliteConnection> {
  const connection = await createPgliteConnection({
    ...(folder === undefined ? {} : { url: folder }),
    pgliteOptions: { extensions, parsers: { [TIMESTAMPTZ]: isoTimestamp } },
  });
  await connection.driver.waitReady;
  guardParameters(connection.driver);
  Object.assign(connection, {
    // lite's own method grants everything on every table that has row-level security to anon and
    // authenticated. Ours are granted by migration, column by column. It is a private method, so
    // the version is pinned and supabase/tests/anon.test.ts watches over this line.
    ensureRlsContext: () => Promise.resolve(true),
    normalizeDbError: asPostgrestError,
  });
  return connection;
}
