import { newKeys } from '../../supabase/embedded/keys.ts';
import { type ServerOptions, startServer } from '../../supabase/embedded/server.ts';
import type { Site } from './site.ts';

export interface OwnSite extends Site {
  /** As the database's owner, for what only time could bring about. */
  sql(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/** A back end for one journey alone. */
export async function startOwnSite(
  options: Pick<ServerOptions, 'tokenSeconds'> = {},
): Promise<OwnSite> {
  const keys = newKeys();
  const server = await startServer({ keys, port: 0, test: true, ...options });
  return {
    url: server.url,
    secretKey: keys.secret,
    stop: () => server.stop(),
    async sql(statement) {
      await server.backEnd.connection.driver.exec(statement);
    },
  };
}
