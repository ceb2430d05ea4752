import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { newKeys } from '../../embedded/keys.ts';
import { startServer, type RunningServer } from '../../embedded/server.ts';
import { staticFiles } from '../../embedded/static-files.ts';
import { appFolder } from '../hosting/app-folder.ts';
import { raw } from '../hosting/raw.ts';

/** Changes one answer of a sound installation. @returns undefined for every other answer */
export type Break = (
  request: Request,
  answer: () => Promise<Response>,
) => Promise<Response | undefined> | Response | undefined;

export interface Surgery {
  readonly url: string;
  readonly secret: string;
  readonly server: RunningServer;
  /** What is broken from now on; nothing when absent. */
  breakWith(one?: Break): void;
  stop(): Promise<void>;
}

export const json = (value: unknown, status = 200): Response => Response.json(value, { status });
export const pathOf = (request: Request): string => new URL(request.url).pathname;

/** What the embedded back end leaves to hosted Supabase. */
const settled: Break = (request) => {
  if (pathOf(request) === '/auth/v1/magiclink')
    return json({ code: 422, error_code: 'email_provider_disabled', msg: 'off' }, 422);
  if (request.headers.get('prefer') === 'count=planned')
    return json({ code: 'AT400', message: 'no estimates' }, 400);
  return undefined;
};

/** An uninvited sign-up that got as far as the database is what the hook would refuse. */
async function hooked(request: Request, answer: Response): Promise<Response> {
  if (pathOf(request) !== '/auth/v1/signup' || answer.status !== 500) return answer;
  await answer.body?.cancel();
  return json({ code: 403, error_code: 'hook_refused', msg: 'An invitation is needed.' }, 403);
}

const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** As it was sent, pressed or not. */
async function fromHost(host: string, request: Request): Promise<Response> {
  const accepted = { 'accept-encoding': request.headers.get('accept-encoding') ?? '' };
  const { status, headers, body } = await raw(host, pathOf(request), accepted);
  const sent = new Response(new Uint8Array(body), { status });
  for (const [name, value] of Object.entries(headers))
    if (!OF_THE_CONNECTION.includes(name)) sent.headers.set(name, String(value));
  return sent;
}

/** What makes a question the same as one before: the passwords and addresses are new each time. */
async function keyOf(request: Request): Promise<string> {
  const { password = '' } = (await request
    .clone()
    .json()
    .catch(() => ({}))) as { password?: string };
  const { method, url, headers } = request;
  const path = url.replace(/lost-\w+|my\/\w+/, 'any');
  return [method, path, headers.get('apikey'), headers.get('prefer'), password.length].join(' ');
}

interface Kept {
  readonly init: ResponseInit;
  readonly body: ArrayBuffer | null;
}

async function keep(sent: Response): Promise<Kept> {
  const { status, headers } = sent;
  const isEmpty = status === 204 || status === 304;
  const body = isEmpty ? null : await sent.arrayBuffer();
  return { init: { status, headers: [...headers] }, body };
}

/** Remembers sound answers, since only one is broken at a time. */
function remembering(answer: (request: Request) => Promise<Response>) {
  const all = new Map<string, Kept>();
  return async (request: Request): Promise<Response> => {
    const key = await keyOf(request);
    const kept = all.get(key) ?? (await keep(await answer(request)));
    all.set(key, kept);
    return new Response(kept.body, kept.init);
  };
}

const addressOf = (server: Server): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

/** A sound installation, the embedded back end behind it, in which one thing at a time can be broken. */
export async function openSurgery(): Promise<Surgery> {
  let broken: Break | undefined;
  const keys = newKeys();
  const front = createServer();
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const url = addressOf(front);
  const server = await startServer({ keys, port: 0, test: true, confirmEmail: true, siteUrl: url });
  const host = createServer(staticFiles(appFolder())).listen(0, '127.0.0.1');
  await once(host, 'listening');

  const healthy = async (request: Request): Promise<Response> => {
    const path = pathOf(request);
    if (path === '/config.json') return json({ supabaseUrl: '', publishableKey: keys.publishable });
    const settledAnswer = await settled(request, () => Promise.reject(new Error('unused')));
    if (settledAnswer) return settledAnswer;
    if (/^\/(auth|rest)\/v1\//.test(path))
      return hooked(request, await server.backEnd.fetch(request));
    return fromHost(addressOf(host), request);
  };
  const remembered = remembering(healthy);
  const listener = getRequestListener(
    async (request) =>
      broken === undefined
        ? healthy(request)
        : ((await broken(request, () => remembered(request))) ?? remembered(request)),
    { overrideGlobalObjects: false },
  );
  front.on('request', (request, response) => void listener(request, response));
  return {
    url,
    secret: keys.secret,
    server,
    breakWith(one) {
      broken = one;
    },
    async stop() {
      for (const one of [front, host]) {
        one.close();
        one.closeAllConnections();
      }
      await server.stop();
    },
  };
}
