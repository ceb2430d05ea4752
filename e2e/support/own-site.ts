import { newKeys } from '../../supabase/embedded/keys.ts';
import { startServer } from '../../supabase/embedded/server.ts';
import type { SlowNetwork } from '../../supabase/embedded/slow-network.ts';
import { network as networkOfRun } from './network.ts';
import { type Site, sites } from './site.ts';

export interface OwnSite extends Site {
  /** As the database's owner, for what only time could bring about. */
  sql(statement: string): Promise<void>;
  stop(): Promise<void>;
}

interface OwnSiteOptions {
  readonly demo?: boolean;
  /** Of this journey alone; it may change while the journey goes on. */
  readonly network?: SlowNetwork | undefined;
}

/** A back end for one journey alone, or for those that need another day. */
export async function startOwnSite({
  demo = false,
  network = networkOfRun,
}: OwnSiteOptions = {}): Promise<OwnSite> {
  const keys = newKeys();
  const server = await startServer({ keys, port: 0, test: true, demo, network });
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
