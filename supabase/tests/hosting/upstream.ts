import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What reached Supabase. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Upstream {
  /** Such as 127.0.0.1:4567. */
  readonly host: string;
  readonly asked: Asked[];
  stop(): Promise<void>;
}

/** Stands for Supabase: remembers what it is asked, and answers as hosted does, with a cookie of its own. */
export async function startUpstream(): Promise<Upstream> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, headers, body });
      response.writeHead(206, {
        'content-type': 'application/json; charset=utf-8',
        'content-range': '0-0/1',
        'access-control-allow-origin': '*',
        'set-cookie': '__cf_bm=of-another-house',
      });
      response.end('[]');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
