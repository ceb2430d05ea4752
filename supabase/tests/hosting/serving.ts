import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Host } from './host.ts';

/** As the static hosts know them. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A file of the built app, or 404: what a static host does before it reads a file of ours. */
export function asset(app: string, path: string): Response {
  const file = join(app, path === '/' ? 'index.html' : path);
  if (!existsSync(file) || statSync(file).isDirectory()) return new Response(null, { status: 404 });
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return new Response(readFileSync(file), { headers: { 'content-type': type } });
}

/** Hands a request on to another origin, with the visitor's address, as every static host does. */
export function passOn(request: Request, to: string): Promise<Response> {
  const asked = new Request(to, request);
  asked.headers.set('x-forwarded-for', '127.0.0.1');
  asked.headers.delete('host');
  return fetch(asked);
}

/** Gives `answer` an address of its own. */
export async function serving(answer: (request: Request) => Promise<Response>): Promise<Host> {
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
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
