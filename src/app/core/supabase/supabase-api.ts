import { inject, Injectable, Injector } from '@angular/core';
import type { SupabaseClient } from '@supabase/supabase-js';
import { Subject } from 'rxjs';
import { whenIdle } from '../waiting/when-idle';
import { type AppConfig, Config } from '../config/config';
import type { Fetch } from '../connection/fetch-answer';
import { outliving } from '../connection/outlives-page';
import { LostFiles } from '../lost-files/lost-files';
import { Return } from '../sign-in/return';
import { addressOf } from './addresses';
import type * as Asking from './asking';
import type { Database } from './database.types';
import type { Renewal } from './renewal';
import { SignInStorage } from '../sign-in/sign-in-storage';
import { untilItWorks } from './until-it-works';

const AFTER_WORDS = 1000;

type Whole = SupabaseClient<Database>;
/** Tables and functions. */
export type Supabase = Pick<Whole, 'from' | 'rpc'>;
/** Signing in and out. */
export type SupabaseAuth = Whole['auth'];

/**
 * The only maker of Supabase clients, composed as supabase-js does it, without its parts for files and live channels.
 * Each arrives when something is first asked of it: a page's words need no more than the small one.
 */
@Injectable({ providedIn: 'root' })
export class SupabaseApi {
  private readonly injector = inject(Injector);
  private readonly config = inject(Config);
  private readonly storage = inject(SignInStorage);
  private readonly back = inject(Return);
  private readonly files = inject(LostFiles);
  private readonly refusals = new Subject<void>();
  private readonly endings = new Subject<void>();
  private readonly asking = untilItWorks(() => this.files.fetch(() => import('./asking')));
  private readonly renewal = untilItWorks(() => this.makeRenewal());
  private isAuthExpected = false;

  readonly client: () => Promise<Supabase> = untilItWorks(() => this.makeClient());
  readonly auth: () => Promise<SupabaseAuth> = untilItWorks(() => this.makeAuth());

  /** The data API answered 401: whoever asked is not signed in, or not any more. */
  readonly refused$ = this.refusals.asObservable();
  /** Auth took the sign-in away: asked to, or because it can't be renewed. */
  readonly signedOut$ = this.endings.asObservable();

  /** Of whoever is signed in. Null where nobody is, or not any more; rejects where that can't be told now. */
  async token(): Promise<string | null> {
    const fresh = this.storage.freshToken();
    if (fresh !== null || !this.storage.holdsSignIn()) return fresh;
    return (await this.renewal()).token();
  }

  private async makeRenewal(): Promise<Renewal> {
    const { Renewal } = await this.asking();
    const renewal = this.injector.get(Renewal);
    renewal.ended$.subscribe(() => this.endings.next());
    return renewal;
  }

  private async makeClient(): Promise<Supabase> {
    const [{ PostgrestClient }, asking, config] = await Promise.all([
      this.files.fetch(() => import('@supabase/postgrest-js')),
      this.asking(),
      this.config.load(),
    ]);
    return new PostgrestClient<Database>(addressOf(config, 'rest/v1'), {
      schema: 'public',
      fetch: this.dataFetch(asking, config),
      // What is asked again, and when, is decided below it.
      retry: false,
    });
  }

  private async makeAuth(): Promise<SupabaseAuth> {
    const [{ AuthClient }, { ServiceFetch }, config] = await Promise.all([
      this.files.fetch(() => import('@supabase/auth-js')),
      this.asking(),
      this.config.load(),
    ]);
    const { publishableKey: apikey } = config;
    const auth = new AuthClient({
      url: addressOf(config, 'auth/v1'),
      headers: { apikey, Authorization: `Bearer ${apikey}` },
      storage: this.storage,
      storageKey: this.storage.key,
      detectSessionInUrl: false,
      // Renewal does that.
      autoRefreshToken: false,
      fetch: this.injector.get(ServiceFetch).auth,
    });
    auth.onAuthStateChange((event) => {
      if (event === 'SIGNED_OUT') this.endings.next();
    });
    return auth;
  }

  private dataFetch(asking: typeof Asking, { publishableKey }: AppConfig): Fetch {
    const fetch = asking.signed(this.injector.get(asking.ServiceFetch).data(asking.isRepeatable), {
      publishableKey,
      token: () => this.token(),
      instead: async (refused) => (await this.renewal()).instead(refused),
      isSomebodys: () => this.back.isSomebodys(),
      refused: () => this.refusals.next(),
      returned: () => this.back.ofTheSame(),
    });
    return async (input, init) => {
      const response = await outliving((sent) => fetch(input, sent), init);
      if (response.ok && this.storage.holdsSignIn()) this.expectAuth();
      return response;
    };
  }

  /** The page is about to have its words. Auth comes after them: it hears when another tab signs out. */
  private expectAuth(): void {
    if (this.isAuthExpected) return;
    this.isAuthExpected = true;
    setTimeout(() => whenIdle(() => void this.auth().catch(() => undefined)), AFTER_WORDS);
  }
}
