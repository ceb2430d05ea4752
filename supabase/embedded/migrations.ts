import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenDatabase } from './database.ts';
import { asFailure, Failure } from './failure.ts';
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

const hashOf = (sql: string): string =>
  createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');

/** What was applied, in order; a migration from before hashes were kept has none. */
async function appliedHashes({ driver }: OpenDatabase): Promise<Map<string, string | null>> {
  await driver.exec(
    'create table if not exists supabase_migrations.migration_hashes (version text primary key, hash text not null)',
  );
  const { rows } = await driver.query<{ version: string; hash: string | null }>(
    `select version, hash
       from supabase_migrations.schema_migrations left join supabase_migrations.migration_hashes using (version)
      order by version`,
  );
  return new Map(rows.map(({ version, hash }) => [version, hash]));
}

/** Until the first tag migrations are edited in place, so a file may no longer be what was applied. */
function assertSame(
  applied: ReadonlyMap<string, string | null>,
  migrations: readonly Migration[],
  folder = 'memory',
): void {
  const first = migrations.slice(0, applied.size);
  const isSame = first.every(({ version, sql }) => applied.get(version) === hashOf(sql));
  if (isSame && first.length === applied.size) return;
  throw new Failure(
    `The data in ${folder} is from an older trial version of Attune.`,
    'npm run reset deletes it and starts over with the demonstration data.',
  );
}

async function apply({ driver }: OpenDatabase, { version, name, sql }: Migration) {
  await driver.transaction(async (tx) => {
    await tx.exec(sql);
    await tx.query(
      'insert into supabase_migrations.schema_migrations (version, name) values ($1, $2)',
      [version, name],
    );
    await tx.query('insert into supabase_migrations.migration_hashes values ($1, $2)', [
      version,
      hashOf(sql),
    ]);
  });
}

/**
 * Applies what is new, each file in a transaction of its own together with its record.
 * @throws Failure when the data was made by other migrations than these; nothing is changed then
 */
export async function migrate(
  connection: OpenDatabase,
  migrations: readonly Migration[],
  folder?: string,
): Promise<void> {
  const applied = await appliedHashes(connection);
  assertSame(applied, migrations, folder);
  for (const migration of migrations.slice(applied.size)) {
    try {
      await apply(connection, migration);
    } catch (error) {
      throw asFailure(error, {
        what: `The migration ${migration.file} failed and was rolled back`,
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
