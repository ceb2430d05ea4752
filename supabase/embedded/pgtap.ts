import { readFileSync } from 'node:fs';
import { pgtap } from '@electric-sql/pglite/pgtap';
import { openBackEnd } from './back-end.ts';
import type { Answered, OpenDatabase } from './database.ts';
import { testServer } from './hosted-back-end.ts';
import { dropDatabase, newDatabase, openAsOwner, type NewDatabase } from './hosted.ts';
import { newKeys } from './keys.ts';
import { MailCatcher } from './mail-catcher.ts';
import { inRoot } from './paths.ts';
import { pgtapSource } from './pgtap-source.ts';
import type { PostgresServer } from './postgres.ts';

/** Before the migrations, so that their grants on the schema public do not touch pgTAP's functions. */
const TAP = `
  create schema tap;
  create extension pgtap schema tap;
  grant usage on schema tap to public;
`;

export interface TapResult {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** The people that the stories are about, and the functions that make more of them. */
export const fixtures = (): string =>
  [
    'fixtures.sql',
    'world.sql',
    'world-record.sql',
    'world-practices.sql',
    'world-check-ins.sql',
    'world-measures.sql',
  ]
    .map((file) => readFileSync(inRoot('supabase', 'tests', file), 'utf8'))
    .join('\n');

/** The same as openTapDatabase on a real Postgres, as the role that hosted Supabase runs migrations with. */
export async function openTapDatabaseOn(
  server: PostgresServer,
  how?: NewDatabase,
): Promise<OpenDatabase> {
  const name = await newDatabase(server, how);
  const { driver, close } = openAsOwner(server, name);
  await driver.exec(
    `create schema tap; grant usage on schema tap to public; set search_path = tap, public;
     ${pgtapSource()}; reset search_path; ${fixtures()}`,
  );
  return {
    driver,
    async close() {
      await close();
      await dropDatabase(server, name);
    },
  };
}

/**
 * A migrated database in memory with pgTAP and the fixtures; no demonstration data. Where ATTUNE_POSTGRES names a
 * server, a database there.
 * @param before SQL that runs first of all, as a superuser
 */
export async function openTapDatabase(before = ''): Promise<OpenDatabase> {
  const server = testServer();
  if (server) return openTapDatabaseOn(server, before ? { before } : undefined);
  const { connection } = await openBackEnd({
    keys: newKeys(),
    siteUrl: 'http://127.0.0.1',
    mail: new MailCatcher({ silent: true }),
    extensions: { pgtap },
    before: `${before}\n${TAP}`,
  });
  await connection.driver.exec(fixtures());
  return connection;
}

const tapLines = (rows: readonly Record<string, unknown>[]): string[] =>
  rows
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'string')
    .flatMap((value) => value.split('\n'))
    .filter((line) => /^(ok|not ok|1\.\.|#)/.test(line));

/** What the statements of a pgTAP file said, counted. */
export function countTap(results: readonly Answered[]): TapResult {
  const lines = results.flatMap(({ rows }) => tapLines(rows));
  const failed = lines.filter((line) => /^(not ok|# Looks like)/.test(line)).length;
  const passed = lines.filter((line) => line.startsWith('ok')).length;
  // A file that ran nothing at all has tested nothing.
  return { lines, passed, failed: failed + (passed + failed === 0 ? 1 : 0) };
}

/** Runs one pgTAP file; what it changes is rolled back, whether it ends well or not. */
export async function runTapSql({ driver }: OpenDatabase, sql: string): Promise<TapResult> {
  try {
    return countTap(await driver.exec(sql));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { lines: [`not ok - ${reason}`], passed: 0, failed: 1 };
  } finally {
    // One by one: sent together they are one transaction, and there `discard all` is refused.
    for (const undo of ['rollback', 'reset role', 'discard all']) await driver.exec(undo);
  }
}

export const runTapFile = (connection: OpenDatabase, file: string): Promise<TapResult> =>
  runTapSql(connection, readFileSync(file, 'utf8'));
