import { inject, Injectable } from '@angular/core';
import type { SupabaseClient } from '@supabase/supabase-js';
import { Subject } from 'rxjs';
import { Config } from '../config/config';
import { Connection } from '../connection/connection';
import { fetchAnswer } from '../connection/fetch-answer';
import type { Database } from './database.types';
import { SignInStorage } from './sign-in-storage';

export type Supabase = SupabaseClient<Database>;

/** The only maker of a Supabase client. It and supabase-js arrive when something is first asked of the back end. */
@Injectable({ providedIn: 'root' })
export class SupabaseApi {
  private readonly config = inject(Config);
  private readonly storage = inject(SignInStorage);
  private readonly connection = inject(Connection);
  private readonly refusals = new Subject<void>();
  private made: Promise<Supabase> | undefined;

  /** The data API answered 401: whoever asked is not signed in, or not any more. */
  readonly refused$ = this.refusals.asObservable();

  client(): Promise<Supabase> {
    this.made ??= this.make().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  }

  private async make(): Promise<Supabase> {
    const [{ createClient }, config] = await Promise.all([
      import('@supabase/supabase-js'),
      this.config.load(),
    ]);
    return createClient<Database>(config.supabaseUrl || location.origin, config.publishableKey, {
      auth: { storage: this.storage, storageKey: this.storage.key, detectSessionInUrl: false },
      global: { fetch: (input, init) => this.watched(input, init) },
    });
  }

  /** fetch, telling the connection whether anything answered. */
  private async watched(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    try {
      const response = await fetchAnswer(input, init);
      this.connection.succeeded();
      if (response.status === 401 && response.url.includes('/rest/v1/')) this.refusals.next();
      return response;
    } catch (error) {
      if (!init?.signal?.aborted) this.connection.failed(new URL('/', location.href).href);
      throw error;
    }
  }
}
