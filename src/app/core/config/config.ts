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
}

const address = '/config.json';

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
    const response = await fetch(address, { cache: 'no-cache' });
    const config = (await response.json()) as Partial<AppConfig>;
    if (typeof config.supabaseUrl !== 'string' || typeof config.publishableKey !== 'string') {
      throw new TypeError('config.json lacks supabaseUrl or publishableKey');
    }
    this.failed.set(false);
    this.keepForLater();
    return config as AppConfig;
  }

  /** On a first visit the service worker comes after this file: asked again, it keeps it for when there is no network. */
  private keepForLater(): void {
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    if (!worker || worker.controller) return;
    const askAgain = () => void fetch(address, { cache: 'no-cache' }).catch(() => undefined);
    worker.addEventListener('controllerchange', askAgain, { once: true });
  }
}
