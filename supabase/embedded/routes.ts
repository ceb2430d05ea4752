import type { RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { BackEnd } from './back-end.ts';
import { compressed } from './compress.ts';
import { demoAccounts } from './demo-accounts.ts';
import { guarded } from './door.ts';
import type { MailCatcher } from './mail-catcher.ts';
import { staticFiles } from './static-files.ts';

export interface Site {
  readonly backEnd: BackEnd;
  readonly publishableKey: string;
  /** The folder of the built app. */
  readonly app: string;
  /** Whether the demonstration accounts exist and may be offered. */
  readonly demo: boolean;
  /** Caught mails can be asked for over HTTP; for tests only. */
  readonly openMail?: MailCatcher | undefined;
}

function answer(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
}

/** What the app reads before it talks to Supabase; on a hosted site the operator writes this file. */
const runtimeConfig = ({ publishableKey, demo }: Site) => ({
  supabaseUrl: '',
  publishableKey,
  demoAccounts: demo ? demoAccounts() : [],
});

/** One origin for everything: /auth/v1 and /rest/v1, /config.json, and the built app. */
export function routes(site: Site): RequestListener {
  const fetch = guarded(site.backEnd.fetch);
  const api = getRequestListener(async (request, { incoming }) => {
    const peerAddress = 'socket' in incoming ? (incoming.socket.remoteAddress ?? null) : null;
    return compressed(request, await fetch(request, { peerAddress }));
  });
  const files = staticFiles(site.app);
  return (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url) response.writeHead(400).end();
    else if (/^\/(auth|rest)\/v1(\/|$)/.test(url.pathname)) {
      response
        .setHeader('cache-control', 'no-store')
        .setHeader('x-content-type-options', 'nosniff');
      void api(request, response);
    } else if (url.pathname === '/config.json') answer(response, runtimeConfig(site));
    else if (site.openMail && url.pathname === '/__mail')
      answer(response, site.openMail.to(url.searchParams.get('to') ?? ''));
    else files(request, response);
  };
}
