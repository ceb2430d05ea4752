import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import { connectTo, type Database, type OpenDatabase } from './database.ts';
import { listMigrations, migrate } from './migrations.ts';
import { inRoot } from './paths.ts';
import { startPostgres, type PostgresServer, type RealPostgres, type Role } from './postgres.ts';

const sqlOf = (file: string): string => readFileSync(inRoot('supabase', 'embedded', file), 'utf8');

/** The name of the database that others are copied from. */
const TEMPLATE = 'attune_template';

async function as(
  server: PostgresServer,
  role: Role,
  database: string,
  work: (driver: Database) => Promise<unknown>,
): Promise<void> {
  const { driver, close } = connectTo(server.url(role, database));
  try {
    await work(driver);
  } finally {
    await close();
  }
}

/** The tables of sign-in, made by the role that owns them on a hosted project as well. */
async function makeAuth(server: PostgresServer, database: string): Promise<void> {
  const connection = createPostgresConnection({ url: server.url('supabase_auth_admin', database) });
  await new App({
    connection,
    auth: { enabled: true, jwt_secret: randomUUID() },
    db: { migrations: { enabled: false } },
  }).ensureSystemSchema();
  await connection.close();
  await as(server, 'supabase_auth_admin', database, (db) => db.exec(sqlOf('hosted-auth.sql')));
}

export interface NewDatabase {
  /** SQL that the superuser runs first of all. */
  readonly before?: string | undefined;
  /** What follows `create database …`: a locale of its own, say. */
  readonly options?: string | undefined;
}

/** A database like a hosted project's, with the migrations that its role `postgres` ran. */
async function makeDatabase(
  server: PostgresServer,
  name: string,
  { before = '', options = '' }: NewDatabase = {},
): Promise<void> {
  await as(server, 'supabase_admin', 'postgres', (db) =>
    db.exec(`create database ${name} owner postgres template template0 ${options}`),
  );
  await as(server, 'supabase_admin', name, (db) => db.exec(`${before}\n${sqlOf('hosted.sql')}`));
  await makeAuth(server, name);
  const owner = connectTo(server.url('postgres', name));
  try {
    await migrate(owner, listMigrations());
  } finally {
    await owner.close();
  }
}

/** A real Postgres with the roles of a Supabase project, and a migrated database that others are copied from. */
export async function startHosted(): Promise<RealPostgres> {
  const server = await startPostgres();
  try {
    await as(server, 'supabase_admin', 'postgres', (db) => db.exec(sqlOf('hosted-roles.sql')));
    await makeDatabase(server, TEMPLATE);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** @returns the name of a new, migrated database on a server that startHosted() started */
export async function newDatabase(server: PostgresServer, how?: NewDatabase): Promise<string> {
  const name = `attune_${randomUUID().replaceAll('-', '')}`;
  if (how?.before ?? how?.options) await makeDatabase(server, name, how);
  else
    await as(server, 'supabase_admin', 'postgres', (db) =>
      db.exec(`create database ${name} owner postgres template ${TEMPLATE}`),
    );
  return name;
}

/** Takes a database away again, whoever is still connected to it. */
export const dropDatabase = (server: PostgresServer, name: string): Promise<void> =>
  as(server, 'supabase_admin', 'postgres', (db) =>
    db.exec(`drop database if exists ${name} with (force)`),
  );

/** Connects as the role that owns the schema, which is no superuser. */
export const openAsOwner = (server: PostgresServer, name: string): OpenDatabase =>
  connectTo(server.url('postgres', name));
