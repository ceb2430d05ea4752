import { newKeys } from '../../supabase/embedded/keys.ts';
import { type ServerOptions, startServer } from '../../supabase/embedded/server.ts';
import { needsTestServer } from './foreign.ts';
import { network as networkOfRun } from './network.ts';
import { type Site, sites } from './site.ts';

export interface OwnSite extends Site {
  /** As the database's owner, for what only time could bring about. */
  sql(statement: string): Promise<void>;
  stop(): Promise<void>;
}

type OwnSiteOptions = Pick<ServerOptions, 'demo' | 'confirmEmail' | 'network' | 'tokenSeconds'>;

/** A back end for one journey alone, or for those that need another day. Its network may change while the journey goes on. */
export async function startOwnSite(options: OwnSiteOptions = {}): Promise<OwnSite> {
  needsTestServer('A back end of its own, whose clock, network or data the journey sets.');
  const keys = newKeys();
  const server = await startServer({
    keys,
    port: 0,
    test: true,
    network: networkOfRun,
    ...options,
  });
  const own = { url: server.url, secretKey: keys.secret };
  sites.push(own);
  return {
    ...own,
    stop: () => server.stop(),
    async sql(statement) {
      await server.backEnd.connection.driver.exec(statement);
    },
  };
}
