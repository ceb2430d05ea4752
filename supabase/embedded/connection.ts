import type { Extension } from '@electric-sql/pglite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';

interface DatabaseError {
  readonly code?: unknown;
  readonly message?: string;
  readonly detail?: string;
  readonly hint?: string;
}

/** Errors that PostgREST answers with 400 and the database's own code. */
const BAD_REQUEST = /^(22...|23502|23514|P0001|AT\d{3})$/;

/**
 * lite would answer these with 500 and "SUP". Errors raised as `PGRST` carry their own status and
 * pass through untouched, as on PostgREST.
 */
export function asPostgrestError(error: DatabaseError): unknown {
  if (typeof error.code !== 'string' || !BAD_REQUEST.test(error.code)) return error;
  return {
    code: 'PGRST',
    message: JSON.stringify({
      code: error.code,
      message: error.message,
      details: error.detail ?? null,
      hint: error.hint ?? null,
    }),
    detail: JSON.stringify({ status: 400, headers: {} }),
  };
}

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
  Object.assign(connection, {
    // lite's own method grants everything on every table that has row-level security to anon and
    // authenticated. Ours are granted by migration, column by column. It is a private method, so
    // the version is pinned and supabase/tests/anon.test.ts watches over this line.
    ensureRlsContext: () => Promise.resolve(true),
    normalizeDbError: asPostgrestError,
  });
  return connection;
}
