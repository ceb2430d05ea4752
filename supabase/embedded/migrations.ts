import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenDatabase } from './database.ts';
import { asFailure } from './failure.ts';
import { inRoot } from './paths.ts';

export interface Migration {
  readonly file: string;
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

const FILE = /^(?<version>\d{14})_(?<name>.+)\.sql$/;

/** The migrations in the order in which they are applied. */
export function listMigrations(folder = inRoot('supabase', 'migrations')): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { version, name } = FILE.exec(file)?.groups ?? {};
      if (!version || !name) return [];
      return [{ file, version, name, sql: readFileSync(join(folder, file), 'utf8') }];
    });
}

async function appliedVersions({ driver }: OpenDatabase): Promise<Set<string>> {
  const { rows } = await driver.query<{ version: string }>(
    'select version from supabase_migrations.schema_migrations',
  );
  return new Set(rows.map((row) => row.version));
}

/** Applies what is new, each file in a transaction of its own together with its record. */
export async function migrate(
  connection: OpenDatabase,
  migrations: readonly Migration[],
  folder?: string,
): Promise<void> {
  const applied = await appliedVersions(connection);
  for (const { file, version, name, sql } of migrations) {
    if (applied.has(version)) continue;
    try {
      await connection.driver.transaction(async (tx) => {
        await tx.exec(sql);
        await tx.query(
          'insert into supabase_migrations.schema_migrations (version, name) values ($1, $2)',
          [version, name],
        );
      });
    } catch (error) {
      throw asFailure(error, {
        what: `The migration ${file} failed and was rolled back`,
        mend: 'Mend that file, or start the data over with npm run reset.',
        folder,
      });
    }
  }
}

/**
 * Loads the demonstration data once into a database; the record is the Supabase CLI's own.
 * @param files names in the folder supabase, in order
 */
export async function seed(
  { driver }: OpenDatabase,
  files: readonly string[],
  folder?: string,
): Promise<void> {
  await driver.exec(
    'create table if not exists supabase_migrations.seed_files (path text primary key, hash text)',
  );
  const { rows } = await driver.query('select from supabase_migrations.seed_files');
  if (rows.length > 0) return;
  try {
    await driver.transaction(async (tx) => {
      for (const file of files) {
        const sql = readFileSync(inRoot('supabase', file), 'utf8');
        await tx.exec(sql);
        await tx.query('insert into supabase_migrations.seed_files values ($1, $2)', [
          `supabase/${file}`,
          createHash('sha256').update(sql).digest('hex'),
        ]);
      }
    });
  } catch (error) {
    throw asFailure(error, {
      what: 'The demonstration data could not be loaded',
      mend: 'Mend the seed files in supabase, then run npm run reset.',
      folder,
    });
  }
}
