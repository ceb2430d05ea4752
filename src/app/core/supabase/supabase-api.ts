import { inject, Injectable } from '@angular/core';
import type { SupabaseClient } from '@supabase/supabase-js';
import { Subject } from 'rxjs';
import { whenIdle } from '../../shared/ui/when-idle/when-idle';
import { AppConfig, Config } from '../config/config';
import { Connection } from '../connection/connection';
import { fetchAnswer } from '../connection/fetch-answer';
import { outliving } from '../connection/outlives-page';
import { Return } from '../sign-in/return';
import type { Database } from './database.types';
import { SignInStorage } from './sign-in-storage';
import { untilItWorks } from './until-it-works';

const AFTER_WORDS = 1000;

type Whole = SupabaseClient<Database>;
/** Tables and functions. */
export type Supabase = Pick<Whole, 'from' | 'rpc'>;
/** Signing in and out, and renewing. */
export type SupabaseAuth = Whole['auth'];

/**
 * The only maker of Supabase clients, composed as supabase-js does it, without its parts for files and live channels.
 * Each arrives when something is first asked of it: a page's words need no more than the small one.
 */
@Injectable({ providedIn: 'root' })
export class SupabaseApi {
  private readonly config = inject(Config);
  private readonly storage = inject(SignInStorage);
  private readonly connection = inject(Connection);
  private readonly back = inject(Return);
  private readonly refusals = new Subject<void>();
  private readonly endings = new Subject<void>();
  private isAuthExpected = false;

  readonly client: () => Promise<Supabase> = untilItWorks(() => this.makeClient());
  readonly auth: () => Promise<SupabaseAuth> = untilItWorks(() => this.makeAuth());

  /** The data API answered 401: whoever asked is not signed in, or not any more. */
  readonly refused$ = this.refusals.asObservable();
  /** Auth took the sign-in away: asked to, or because it can't be renewed. */
  readonly signedOut$ = this.endings.asObservable();

  private async makeClient(): Promise<Supabase> {
    const [{ PostgrestClient }, config] = await Promise.all([
      import('@supabase/postgrest-js'),
      this.config.load(),
    ]);
    return new PostgrestClient<Database>(addressOf(config, 'rest/v1'), {
      schema: 'public',
      fetch: (input, init) => outliving((sent) => this.asked(config, input, sent), init),
    });
  }

  private async makeAuth(): Promise<SupabaseAuth> {
    const [{ AuthClient }, config] = await Promise.all([
      import('@supabase/auth-js'),
      this.config.load(),
    ]);
    const { publishableKey: apikey } = config;
    const auth = new AuthClient({
      url: addressOf(config, 'auth/v1'),
      headers: { apikey, Authorization: `Bearer ${apikey}` },
      storage: this.storage,
      storageKey: this.storage.key,
      detectSessionInUrl: false,
      fetch: (input, init) => this.watched(input, init),
    });
    auth.onAuthStateChange((event) => {
      if (event === 'SIGNED_OUT') this.endings.next();
    });
    return auth;
  }

  private async signed(config: AppConfig, init?: RequestInit): Promise<RequestInit> {
    const headers = new Headers(init?.headers);
    const { publishableKey } = config;
    headers.set('apikey', publishableKey);
    headers.set('Authorization', `Bearer ${(await this.token()) ?? publishableKey}`);
    return { ...init, headers };
  }

  /** Of whoever is signed in; null for nobody. Auth is needed only to renew it. */
  private async token(): Promise<string | null> {
    if (!this.storage.holdsSignIn()) return null;
    const fresh = this.storage.freshToken();
    if (fresh !== null) return fresh;
    const { data } = await (await this.auth()).getSession();
    return data.session?.access_token ?? null;
  }

  /** What is refused because the sign-in ended is asked once more, when the same person is back. */
  private async asked(
    config: AppConfig,
    input: RequestInfo | URL,
    init?: RequestInit,
  ): Promise<Response> {
    const response = await this.watched(input, await this.signed(config, init));
    if (response.status === 401) {
      this.refusals.next();
      return (await this.back.ofTheSame())
        ? this.watched(input, await this.signed(config, init))
        : response;
    }
    if (this.storage.holdsSignIn()) this.expectAuth();
    return response;
  }

  /** The page is about to have its words. Auth comes after them, while there is a network, to renew in time. */
  private expectAuth(): void {
    if (this.isAuthExpected) return;
    this.isAuthExpected = true;
    setTimeout(() => whenIdle(() => void this.auth().catch(() => undefined)), AFTER_WORDS);
  }

  /** fetch, telling the connection whether anything answered. */
  private async watched(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    try {
      const response = await fetchAnswer(input, init);
      this.connection.succeeded();
      return response;
    } catch (error) {
      if (!init?.signal?.aborted) this.connection.failed(new URL('/', location.href).href);
      throw error;
    }
  }
}

function addressOf({ supabaseUrl }: AppConfig, path: string): string {
  return `${(supabaseUrl || location.origin).replace(/\/$/, '')}/${path}`;
}
