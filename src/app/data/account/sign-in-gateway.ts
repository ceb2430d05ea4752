import { inject, Injectable } from '@angular/core';
import { merge, Observable, Subject } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { unwrap } from '../../core/errors/unwrap';
import { SignInStorage } from '../../core/supabase/sign-in-storage';
import { Supabase, SupabaseApi } from '../../core/supabase/supabase-api';
import type { Credentials, Person } from './account';

/** Signing in and out, and who is signed in. */
@Injectable({ providedIn: 'root' })
export class SignInGateway {
  private readonly api = inject(SupabaseApi);
  private readonly storage = inject(SignInStorage);
  private readonly endings = new Subject<void>();
  private watching = false;
  private leaving = false;

  /** The sign-in ended without being asked to: revoked, or out of date for too long. */
  readonly ended$: Observable<void> = merge(this.endings, this.api.refused$);

  /** Who was signed in when the page was loaded. Without a kept sign-in, supabase-js is not even fetched. */
  async current(): Promise<Person | null> {
    if (!this.storage.holdsSignIn()) return null;
    const known = this.storage.person();
    const client = this.client();
    if (known && this.storage.isFresh()) {
      // The page need not wait for what the back end would only repeat; without a network it goes on all the same.
      client.catch(() => undefined);
      return known;
    }
    const { data, error } = await (await client).auth.getSession();
    if (error) return toAppError(error).kind === 'offline' ? known : null;
    if (!data.session) return null;
    return known?.userId === data.session.user.id ? known : this.person(data.session.user.id);
  }

  /** `keep`: whether the sign-in stays on this device after the tab is closed. */
  async signIn({ email, password }: Credentials, keep: boolean): Promise<Person> {
    this.storage.choose(keep);
    return this.resume({ email, password });
  }

  /** Signs in again under an open page; what was chosen about staying still holds. */
  async resume({ email, password }: Credentials): Promise<Person> {
    const client = await this.client();
    const { user } = unwrap(await client.auth.signInWithPassword({ email, password }));
    return this.person(user.id);
  }

  async signOut(scope: 'local' | 'global'): Promise<void> {
    const client = await this.client();
    this.leaving = true;
    try {
      const { error } = await client.auth.signOut({ scope });
      if (error) throw new AppFailure(toAppError(error));
    } finally {
      this.leaving = false;
      if (scope === 'local') this.storage.clear();
    }
  }

  async person(userId: string): Promise<Person> {
    const client = await this.client();
    const columns = 'id, role, display_name, time_zone';
    const row = unwrap(await client.from('profiles').select(columns).eq('id', userId).single());
    const person: Person = {
      userId: row.id,
      role: row.role === 'coach' ? 'coach' : 'client',
      displayName: row.display_name,
      timeZone: row.time_zone,
    };
    this.storage.keepPerson(person);
    return person;
  }

  private async client(): Promise<Supabase> {
    const client = await this.api.client();
    if (!this.watching) {
      this.watching = true;
      client.auth.onAuthStateChange((event) => {
        if (event === 'SIGNED_OUT' && !this.leaving) this.endings.next();
      });
    }
    return client;
  }
}
