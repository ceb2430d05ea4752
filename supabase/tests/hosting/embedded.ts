import { staticFiles } from '../../embedded/static-files.ts';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Host, HostOptions } from './host.ts';

/** The part of `npm start` that serves the app. */
export async function startEmbedded({ app }: HostOptions): Promise<Host> {
  const server = createServer(staticFiles(app)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
