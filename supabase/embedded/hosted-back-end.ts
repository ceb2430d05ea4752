import { App } from '@supabase/lite';
import { createPostgresConnection, type PostgresConnection } from '@supabase/lite/postgres';
import { sql, type Kysely } from 'kysely';
import { asPostgrestError } from './postgrest-errors.ts';
import { postgresTypes, type OpenDatabase, type ServedDatabase } from './database.ts';
import { dropDatabase, newDatabase, openAsOwner } from './hosted.ts';
import { serverAt, type PostgresServer, type Role } from './postgres.ts';

type AppOptions = ConstructorParameters<typeof App>[0];

export interface HostedBackEnd {
  readonly fetch: App['fetch'];
  readonly connection: ServedDatabase;
}

/** Where tests keep their databases instead of in memory: `host:port` of a server of hosted.ts. */
export const testServer = (): PostgresServer | undefined => {
  const address = process.env['ATTUNE_POSTGRES'];
  return address ? serverAt(address) : undefined;
};

function connect(server: PostgresServer, role: Role, database: string): PostgresConnection {
  const connection = createPostgresConnection({
    url: server.url(role, database),
    postgresOptions: { max: 10, types: postgresTypes, onnotice: () => undefined },
  });
  // Both are told in connection.ts.
  return Object.assign(connection, {
    ensureRlsContext: () => Promise.resolve(true),
    normalizeDbError: asPostgrestError,
  });
}

interface SettingRow {
  readonly role: string;
  readonly name: string;
  readonly value: string;
}

/** What `alter role … set …` says, which PostgREST sets for each request of that role. */
async function roleSettings({ driver }: OpenDatabase): Promise<Map<string, SettingRow[]>> {
  const { rows } = await driver.query<SettingRow>(
    `select r.rolname as role, split_part(c, '=', 1) as name, substr(c, strpos(c, '=') + 1) as value
       from pg_roles r, unnest(r.rolconfig) c where r.rolname in ('anon', 'authenticated', 'service_role')`,
  );
  return Map.groupBy(rows, ({ role }) => role);
}

interface Visitor {
  readonly auth?: { readonly role?: string } | undefined;
}

/** What is changed on lite's connections; the last is a private method, so the version is pinned. */
interface Internals {
  introspect(options?: unknown): Promise<unknown>;
  withContext<T>(visitor: Visitor | undefined, work: unknown, options?: unknown): Promise<T>;
  applyJwtSessionContext(db: Kysely<unknown>, visitor: Visitor, own: boolean): Promise<void>;
}

interface Connections {
  readonly auth: PostgresConnection;
  readonly rest: PostgresConnection;
  readonly owner: PostgresConnection;
}

/**
 * lite has one connection for everything. Here what is done for a visitor goes to `authenticator`, with the settings
 * of the visitor's role, and what there is at all is asked as the owner, since `authenticator` sees no table.
 */
function share(
  { auth, rest, owner }: Connections,
  settings: ReadonlyMap<string, readonly SettingRow[]>,
): PostgresConnection {
  const [own, others] = [auth, rest] as unknown as [Internals, Internals];
  const withContext = own.withContext.bind(auth);
  const takeOn = others.applyJwtSessionContext.bind(rest);
  Object.assign(own, {
    introspect: (options) => owner.introspect(options as { useCache?: boolean }),
    withContext: (visitor, work, options) =>
      visitor ? others.withContext(visitor, work, options) : withContext(visitor, work, options),
  } satisfies Partial<Internals>);
  Object.assign(others, {
    async applyJwtSessionContext(db, visitor, isOwn) {
      await takeOn(db, visitor, isOwn);
      for (const { name, value } of settings.get(visitor.auth?.role ?? 'anon') ?? [])
        await sql`select set_config(${name}, ${value}, true)`.execute(db);
    },
  } satisfies Partial<Internals>);
  return auth;
}

/**
 * The embedded back end on a new database of a real Postgres, each part with the rights that it has on a hosted
 * project: sign-in as supabase_auth_admin, REST as authenticator.
 */
export async function openHostedBackEnd(
  server: PostgresServer,
  options: Omit<AppOptions, 'connection'>,
): Promise<HostedBackEnd> {
  const name = await newDatabase(server);
  const database = openAsOwner(server, name);
  const connections: Connections = {
    auth: connect(server, 'supabase_auth_admin', name),
    rest: connect(server, 'authenticator', name),
    owner: connect(server, 'postgres', name),
  };
  const connection = share(connections, await roleSettings(database));
  const app = new App({ ...options, connection });
  return {
    fetch: app.fetch.bind(app),
    connection: {
      driver: database.driver,
      clearSchemaCache: () => connections.owner.clearSchemaCache(),
      async close() {
        const { auth, rest, owner } = connections;
        await Promise.all([auth, rest, owner, database].map((each) => each.close()));
        await dropDatabase(server, name);
      },
    },
  };
}
