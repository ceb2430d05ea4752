import { inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import { Config } from '../config/config';
import { NoAnswer } from '../connection/no-answer';
import { ServiceFetch } from '../connection/service-fetch';
import { addressOf } from './addresses';
import { inTurn } from './in-turn';
import { type KeptSignIn, SignInStorage } from '../sign-in/sign-in-storage';

/** A token that was refused so soon after it was given will not be better for being renewed. */
const newMs = 30_000;

/**
 * The access token of whoever is signed in, renewed before its time has passed. auth-js could do that, but remembers for
 * a minute that a renewal failed, and gives no token meanwhile: a network that was gone would end the sign-in.
 */
@Injectable({ providedIn: 'root' })
export class Renewal {
  private readonly config = inject(Config);
  private readonly storage = inject(SignInStorage);
  private readonly fetch = inject(ServiceFetch).auth;
  private readonly endings = new Subject<void>();
  private renewing: Promise<string | null> | undefined;
  private renewedAt = -Infinity;

  /** The server renews it no more. */
  readonly ended$ = this.endings.asObservable();

  /** Null where nobody is signed in, or not any more. Rejects where that can't be told now. */
  async token(): Promise<string | null> {
    const fresh = this.storage.freshToken();
    if (fresh !== null || !this.storage.holdsSignIn()) return fresh;
    try {
      return await this.renewed();
    } catch (error) {
      const living = this.storage.livingToken();
      if (living !== null) return living;
      throw error;
    }
  }

  /** A token instead of one that was refused. Null where there is none; rejects where that can't be told now. */
  async instead(refused: string): Promise<string | null> {
    const kept = this.storage.kept();
    if (kept && kept.access_token !== refused) return this.token();
    return performance.now() < this.renewedAt + newMs ? null : this.renewed();
  }

  private renewed(): Promise<string | null> {
    this.renewing ??= this.renew().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  /** One tab at a time: a second renewal with the same token would end the sign-in of all. */
  private renew(): Promise<string | null> {
    const stale = this.storage.kept();
    return inTurn('attune.renewal', async () => {
      const kept = this.storage.kept();
      if (!kept) return null;
      if (kept.access_token !== stale?.access_token) return kept.access_token;
      const given = await this.ask(kept);
      // Whoever signed out meanwhile stays signed out.
      const isSame = this.storage.kept()?.refresh_token === kept.refresh_token;
      if (!isSame) return this.storage.livingToken();
      if (!given) return this.end();
      this.storage.setItem(this.storage.key, JSON.stringify(given));
      this.renewedAt = performance.now();
      return given.access_token;
    });
  }

  /** Null when the server says that this sign-in is over; any other failure rejects. */
  private async ask({ refresh_token }: KeptSignIn): Promise<KeptSignIn | null> {
    const config = await this.config.load();
    const response = await this.fetch(
      `${addressOf(config, 'auth/v1')}/token?grant_type=refresh_token`,
      {
        method: 'POST',
        headers: {
          apikey: config.publishableKey,
          Authorization: `Bearer ${config.publishableKey}`,
          'Content-Type': 'application/json;charset=UTF-8',
          'X-Supabase-Api-Version': '2024-01-01',
        },
        body: JSON.stringify({ refresh_token }),
      },
    );
    const said = (await response.json().catch(() => null)) as object | null;
    if (response.ok && said && 'access_token' in said) return said as KeptSignIn;
    if (isOver(response.status, said)) return null;
    throw new NoAnswer();
  }

  private end(): null {
    this.storage.removeItem(this.storage.key);
    this.endings.next();
    return null;
  }
}

/** Auth gives its reason; a gateway that refuses a key, or is asked too often, has none of these. */
function isOver(status: number, said: object | null): boolean {
  if (status < 400 || status >= 500 || status === 429 || !said) return false;
  return ['code', 'error_code', 'error'].some((name) => {
    const reason: unknown = Reflect.get(said, name);
    return typeof reason === 'string' && reason !== '';
  });
}
