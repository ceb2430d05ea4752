import { Injectable, signal } from '@angular/core';
import { inTime } from '../connection/in-time';

export interface DemoAccount {
  readonly label: string;
  /** What it is worth entering for, where the configuration says so. */
  readonly shows?: string;
  readonly email: string;
  readonly password: string;
  readonly role: 'coach' | 'client';
}

/** What an installation says about itself, in one small file beside index.html. */
export interface AppConfig {
  /** Empty when the back end stands at the app's own origin. */
  readonly supabaseUrl: string;
  readonly publishableKey: string;
  readonly demoAccounts?: readonly DemoAccount[];
}

const address = '/config.json';
/**
 * Past the service worker, as index.html preloads it: Chromium hands no preload that went through one to a page.
 * Should there be no network, the worker's copy is the settings.
 */
const preloaded = '/config.json?ngsw-bypass';
/** Of the preload, before the file is asked for in the usual way. */
const PATIENCE_MS = 3_000;
/** A host that hangs is told like one that lacks the file. */
const ask = inTime((input, init) => fetch(input, init));

/** Reads config.json once. Without it nothing can work, so `missing` shows a page of its own. */
@Injectable({ providedIn: 'root' })
export class Config {
  private loading: Promise<AppConfig> | undefined;
  private readonly failed = signal(false);

  readonly missing = this.failed.asReadonly();

  load(): Promise<AppConfig> {
    this.loading ??= this.read().catch((error: unknown) => {
      this.loading = undefined;
      this.failed.set(true);
      throw error;
    });
    return this.loading;
  }

  private async read(): Promise<AppConfig> {
    const config = await this.ask();
    if (typeof config.supabaseUrl !== 'string' || typeof config.publishableKey !== 'string') {
      throw new TypeError('config.json lacks supabaseUrl or publishableKey');
    }
    this.failed.set(false);
    this.keepForLater();
    return config as AppConfig;
  }

  private async ask(): Promise<Partial<AppConfig>> {
    try {
      const soon = AbortSignal.timeout(PATIENCE_MS);
      return await jsonOf(fetch(preloaded, { cache: 'no-cache', signal: soon }));
    } catch {
      return jsonOf(ask(address, { cache: 'no-cache' }));
    }
  }

  /** Asked through the service worker, which on a first visit comes later, it is kept for when there is no network. */
  private keepForLater(): void {
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    if (!worker) return;
    // Read to its end: a request whose answer nobody reads stays open.
    const askAgain = () =>
      void jsonOf(fetch(address, { cache: 'no-cache' })).catch(() => undefined);
    if (worker.controller) askAgain();
    else worker.addEventListener('controllerchange', askAgain, { once: true });
  }
}

async function jsonOf(asked: Promise<Response>): Promise<Partial<AppConfig>> {
  return (await (await asked).json()) as Partial<AppConfig>;
}
