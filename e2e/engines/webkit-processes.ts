import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';

export interface WebKitProcesses {
  /** Where WebDriver is spoken. */
  readonly address: string;
  readonly capabilities: Record<string, unknown>;
  stop(): Promise<void>;
}

/** The small browser's own bar is wider than a phone, as long as it is drawn at its size. */
const narrow = `* {
  min-width: 0; padding: 0; margin: 0; border-width: 0;
  font-size: 1px; -gtk-icon-transform: scale(0.1);
}`;

const capabilities = {
  browserName: 'MiniBrowser',
  // Not 'eager': a question asked after a document is complete, while its pictures still load, is never answered then.
  pageLoadStrategy: 'normal',
  'webkitgtk:browserOptions': { binary: process.env['WEBKIT_BIN'], args: ['--automation'] },
};

/** A home that holds nothing but the settings of a narrow window. */
async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'attune-webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0', 'gtk.css'), narrow);
  return home;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

const linesOf = (stream: Readable | null) => {
  if (!stream) throw new Error('A process has no output.');
  return createInterface(stream);
};

/** A screen that nobody sees; the number of its display. */
async function openScreen(started: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(screen);
  const [number] = (await once(linesOf(screen.stdout), 'line')) as [string];
  return `:${number}`;
}

async function answers(address: string): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    try {
      await (await fetch(`${address}/status`)).text();
      return;
    } catch {
      await after(50);
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = once(child, 'exit');
  child.kill();
  await over;
}

function startDriver(port: number, DISPLAY: string, home: string): ChildProcess {
  const own = { DISPLAY, GDK_BACKEND: 'x11', LANG: 'C.UTF-8' };
  const folders = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home };
  return spawn('WebKitWebDriver', [`--port=${String(port)}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, ...own, ...folders },
  });
}

/** Starts a screen, and WebKit's driver on it. */
export async function startWebKit(): Promise<WebKitProcesses> {
  const started: ChildProcess[] = [];
  const home = await makeHome();
  const display = await openScreen(started);
  const port = await freePort();
  started.push(startDriver(port, display, home));
  const address = `http://127.0.0.1:${String(port)}`;
  await answers(address);
  const stop = async () => {
    for (const child of started.reverse()) await end(child);
    await rm(home, { recursive: true, force: true });
  };
  return { address, capabilities, stop };
}
