import { inject, Injectable } from '@angular/core';
import type { SupabaseClient } from '@supabase/supabase-js';
import { merge, Subject } from 'rxjs';
import { whenIdle } from '../../shared/ui/when-idle/when-idle';
import { type AppConfig, Config } from '../config/config';
import type { Fetch } from '../connection/fetch-answer';
import { outliving } from '../connection/outlives-page';
import { ServiceFetch } from '../connection/service-fetch';
import { LostFiles } from '../lost-files/lost-files';
import { Return } from '../sign-in/return';
import { addressOf } from './addresses';
import type { Database } from './database.types';
import { Renewal } from './renewal';
import { isRepeatable } from './repeatable';
import { SignInStorage } from './sign-in-storage';
import { signed } from './signed';
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
  private readonly config = inject(Config);
  private readonly storage = inject(SignInStorage);
  private readonly service = inject(ServiceFetch);
  private readonly renewal = inject(Renewal);
  private readonly back = inject(Return);
  private readonly files = inject(LostFiles);
  private readonly refusals = new Subject<void>();
  private readonly endings = new Subject<void>();
  private isAuthExpected = false;

  readonly client: () => Promise<Supabase> = untilItWorks(() => this.makeClient());
  readonly auth: () => Promise<SupabaseAuth> = untilItWorks(() => this.makeAuth());

  /** The data API answered 401: whoever asked is not signed in, or not any more. */
  readonly refused$ = this.refusals.asObservable();
  /** Auth took the sign-in away: asked to, or because it can't be renewed. */
  readonly signedOut$ = merge(this.endings, this.renewal.ended$);

  private async makeClient(): Promise<Supabase> {
    const [{ PostgrestClient }, config] = await Promise.all([
      this.files.fetch(() => import('@supabase/postgrest-js')),
      this.config.load(),
    ]);
    return new PostgrestClient<Database>(addressOf(config, 'rest/v1'), {
      schema: 'public',
      fetch: this.dataFetch(config),
      // What is asked again, and when, is decided below it.
      retry: false,
    });
  }

  private async makeAuth(): Promise<SupabaseAuth> {
    const [{ AuthClient }, config] = await Promise.all([
      this.files.fetch(() => import('@supabase/auth-js')),
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
      fetch: this.service.auth,
    });
    auth.onAuthStateChange((event) => {
      if (event === 'SIGNED_OUT') this.endings.next();
    });
    return auth;
  }

  private dataFetch({ publishableKey }: AppConfig): Fetch {
    const fetch = signed(this.service.data(isRepeatable), {
      publishableKey,
      token: () => this.renewal.token(),
      instead: (refused) => this.renewal.instead(refused),
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
