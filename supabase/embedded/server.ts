import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBackEnd, type BackEnd } from './back-end.ts';
import { Failure } from './failure.ts';
import type { Keys } from './keys.ts';
import { lockFolder } from './lock.ts';
import { MailCatcher } from './mail-catcher.ts';
import { inRoot } from './paths.ts';
import { routes } from './routes.ts';
import { quietErrors } from './say.ts';
import { behind, type SlowNetwork } from './slow-network.ts';

export interface ServerOptions {
  readonly keys: Keys;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the data is kept; in memory when absent. */
  readonly folder?: string;
  /** The address in mails, when it is not the server's own. */
  readonly siteUrl?: string;
  readonly confirmEmail?: boolean;
  /** How long an access token is good for; an hour when absent. */
  readonly tokenSeconds?: number;
  /** Whether to load supabase/seed.sql and offer its accounts. */
  readonly demo?: boolean;
  /** Opens /__mail and keeps the terminal silent. */
  readonly test?: boolean;
  /** For tests: what lies between a browser and the API. */
  readonly network?: SlowNetwork | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly backEnd: BackEnd;
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Takes the port before the database is touched, so that a taken one is said at once. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Failure(`Port ${String(port)} is taken.`, 'Stop what uses it, or set PORT.', error)
          : new Failure(`Port ${String(port)} cannot be used.`, 'Set PORT to another.', error),
      );
    });
    server.listen(port, HOST, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** The demonstration data, in their order. */
const seedFiles = [
  'seed.sql',
  'seed-history.sql',
  'seed-practices.sql',
  'seed-check-ins.sql',
  'seed-measures.sql',
];

/** Holds what comes before there is anything to answer it; a start that fails closes all connections. */
function holdUntilReady(server: Server): (listener: RequestListener) => void {
  const { promise, resolve } = Promise.withResolvers<RequestListener>();
  server.on('request', (request, response) => {
    void promise.then((listener) => {
      listener(request, response);
    });
  });
  return resolve;
}

async function serve(server: Server, options: ServerOptions): Promise<Omit<RunningServer, 'stop'>> {
  const open = holdUntilReady(server);
  const url = `http://${HOST}:${String(await listen(server, options.port))}`;
  const { keys, folder, confirmEmail, tokenSeconds, demo = false, test = false } = options;
  const mail = new MailCatcher({ silent: test });
  const backEnd = await openBackEnd({
    keys,
    folder,
    confirmEmail,
    tokenSeconds,
    mail,
    siteUrl: options.siteUrl ?? url,
    seedFiles: demo ? seedFiles : undefined,
  });
  const app = inRoot('dist', 'attune', 'browser');
  const openMail = test ? mail : undefined;
  const publishableKey = keys.publishable;
  const listener = routes({ backEnd, publishableKey, app, demo, openMail });
  open(options.network ? behind(options.network, listener) : listener);
  return { url, backEnd };
}

/**
 * Starts the whole back end and the built app on one origin.
 * @throws Failure with one sentence for the person who started it
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  quietErrors({ silent: options.test ?? false });
  const server = createServer();
  const unlock = options.folder === undefined ? undefined : lockFolder(options.folder);
  try {
    const { url, backEnd } = await serve(server, options);
    return {
      url,
      backEnd,
      async stop() {
        await close(server);
        await backEnd.connection.close();
        unlock?.();
      },
    };
  } catch (error) {
    await close(server);
    unlock?.();
    throw error;
  }
}
