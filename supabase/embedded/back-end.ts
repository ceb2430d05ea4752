import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Extension } from '@electric-sql/pglite';
import { App, type EmailDriver } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { minimumPasswordLength, withAuthManners } from './auth-manners.ts';
import { withCheckedRequests } from './checked-requests.ts';
import { connect } from './connection.ts';
import type { ServedDatabase } from './database.ts';
import { asFailure } from './failure.ts';
import { openHostedBackEnd, testServer } from './hosted-back-end.ts';
import type { Keys } from './keys.ts';
import { mailTemplates } from './mail-templates.ts';
import { listMigrations, migrate, seed } from './migrations.ts';
import { inRoot } from './paths.ts';
import type { PostgresServer } from './postgres.ts';
import { followZoneRules } from './zone-rules.ts';

export interface BackEndOptions {
  readonly keys: Keys;
  readonly siteUrl: string;
  readonly mail: EmailDriver;
  /** Where the data is kept; in memory when absent. */
  readonly folder?: string | undefined;
  /** The SQL files of the demonstration data, in the folder supabase; none when absent. */
  readonly seedFiles?: readonly string[] | undefined;
  /** Whether a new account must confirm its address by mail before it can sign in. */
  readonly confirmEmail?: boolean | undefined;
  /** How long an access token is good for; a quarter of an hour when absent. */
  readonly tokenSeconds?: number | undefined;
  /** For tests: Postgres extensions, and what must exist before the migrations. */
  readonly extensions?: Record<string, Extension>;
  readonly before?: string;
}

export interface BackEnd {
  readonly fetch: App['fetch'];
  readonly connection: ServedDatabase;
}

/** The same sign-in settings as supabase/config.toml. */
const authSettings = ({
  keys,
  siteUrl,
  confirmEmail = false,
  tokenSeconds = 900,
}: BackEndOptions) => ({
  enabled: true,
  jwt_secret: keys.jwt,
  jwt_expiry: tokenSeconds,
  publishable_key: keys.publishable,
  secret_key: keys.secret,
  site_url: siteUrl,
  additional_redirect_urls: [`${siteUrl}/**`],
  // Open here, and shut in the database: a hook and a trigger on auth.users want a valid invitation.
  enable_signup: true,
  minimum_password_length: minimumPasswordLength,
  enable_refresh_token_rotation: true,
  refresh_token_reuse_interval: 10,
  email: {
    enable_signup: true,
    enable_confirmations: confirmEmail,
    max_frequency: '60s',
    template: mailTemplates,
  },
});

async function openConnection({ folder, extensions }: BackEndOptions): Promise<PgliteConnection> {
  try {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    return await connect(folder, extensions);
  } catch (error) {
    throw asFailure(error, {
      what: `The data in ${folder ?? 'memory'} cannot be opened`,
      mend: 'It may be damaged: copy the folder first, then npm run reset deletes it and starts over.',
      folder,
    });
  }
}

async function prepare(app: App, connection: PgliteConnection, options: BackEndOptions) {
  try {
    await app.init();
    await app.ensureSystemSchema();
    await connection.driver.exec(readFileSync(inRoot('supabase', 'embedded', 'roles.sql'), 'utf8'));
    if (options.before) await connection.driver.exec(options.before);
    await migrate(connection, listMigrations(), options.folder);
    if (options.seedFiles) await seed(connection, options.seedFiles, options.folder);
    await followZoneRules(connection);
  } catch (error) {
    // Closing a database that did not come up fails as well; what matters is why it did not.
    await connection.close().catch(() => undefined);
    throw asFailure(error, {
      what: 'The database could not be prepared',
      mend: 'Copy the folder of the data first, then npm run reset deletes it and starts over.',
      folder: options.folder,
    });
  }
}

const appSettings = (options: BackEndOptions) => ({
  api: { schemas: ['public'], max_rows: 200 },
  auth: authSettings(options),
  db: { migrations: {} },
  options: { server: { admin: false }, drivers: { email: options.mail } },
});

async function openHere(options: BackEndOptions): Promise<BackEnd> {
  const connection = await openConnection(options);
  const app = new App({ connection, ...appSettings(options) });
  await prepare(app, connection, options);
  return { fetch: app.fetch.bind(app), connection };
}

/** What Supabase does beside lite: PostgREST asks the database first, Auth has more manners. */
const withManners = ({ fetch, connection }: BackEnd, options: BackEndOptions): BackEnd => ({
  connection,
  fetch: withAuthManners(withCheckedRequests(fetch, connection.driver), connection.driver, options),
});

/** The same on a real Postgres, for tests. */
async function openOn(server: PostgresServer, options: BackEndOptions): Promise<BackEnd> {
  const backEnd = await openHostedBackEnd(server, appSettings(options));
  if (options.seedFiles) await seed(backEnd.connection, options.seedFiles);
  return backEnd;
}

/**
 * Postgres, sign-in and REST in this process, migrated and ready for requests. A folder that was
 * begun and could not be finished is taken away again. Where ATTUNE_POSTGRES names a server, what
 * would be in memory is a database there.
 */
export async function openBackEnd(options: BackEndOptions): Promise<BackEnd> {
  const { folder } = options;
  const server = folder === undefined ? testServer() : undefined;
  const isNew = folder !== undefined && !existsSync(folder);
  try {
    return withManners(await (server ? openOn(server, options) : openHere(options)), options);
  } catch (error) {
    if (isNew) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
