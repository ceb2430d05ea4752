import { Injectable, signal } from '@angular/core';

export interface DemoAccount {
  readonly label: string;
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
  readonly features?: Readonly<Record<string, boolean>>;
}

const address = '/config.json';
/**
 * Past the service worker, as index.html preloads it: Chromium hands no preload that went through one to a page.
 * Should there be no network, the worker's copy is the settings.
 */
const preloaded = '/config.json?ngsw-bypass';
const PATIENCE_MS = 3_000;

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
    const response = await this.ask();
    const config = (await response.json()) as Partial<AppConfig>;
    if (typeof config.supabaseUrl !== 'string' || typeof config.publishableKey !== 'string') {
      throw new TypeError('config.json lacks supabaseUrl or publishableKey');
    }
    this.failed.set(false);
    this.keepForLater();
    return config as AppConfig;
  }

  private ask(): Promise<Response> {
    const soon = { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) } as const;
    return fetch(preloaded, soon).catch(() => fetch(address, { cache: 'no-cache' }));
  }

  /** Asked through the service worker, which on a first visit comes later, it is kept for when there is no network. */
  private keepForLater(): void {
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    if (!worker) return;
    const askAgain = () => void fetch(address, { cache: 'no-cache' }).catch(() => undefined);
    if (worker.controller) askAgain();
    else worker.addEventListener('controllerchange', askAgain, { once: true });
  }
}
