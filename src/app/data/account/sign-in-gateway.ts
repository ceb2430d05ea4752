import { inject, Injectable } from '@angular/core';
import { filter, merge, Observable } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { unwrap } from '../../core/errors/unwrap';
import { SignInStorage } from '../../core/supabase/sign-in-storage';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Credentials, Person } from './account';

/** Signing in and out, and who is signed in. */
@Injectable({ providedIn: 'root' })
export class SignInGateway {
  private readonly api = inject(SupabaseApi);
  private readonly storage = inject(SignInStorage);
  private leaving = false;

  /** The sign-in ended without being asked to: revoked, or out of date for too long. */
  readonly ended$: Observable<void> = merge(
    this.api.signedOut$.pipe(filter(() => !this.leaving)),
    this.api.refused$,
  );

  /** Who was signed in when the page was loaded. Without a kept sign-in, nothing is even fetched. */
  async current(): Promise<Person | null> {
    if (!this.storage.holdsSignIn()) return null;
    const known = this.storage.person();
    if (known && this.storage.freshToken() !== null) {
      // The page need not wait for what the back end would only repeat; without a network it goes on all the same.
      this.api.client().catch(() => undefined);
      return known;
    }
    const auth = await this.api.auth();
    const { data, error } = await auth.getSession();
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
    const auth = await this.api.auth();
    const { user } = unwrap(await auth.signInWithPassword({ email, password }));
    return this.person(user.id);
  }

  async signOut(scope: 'local' | 'global'): Promise<void> {
    const auth = await this.api.auth();
    this.leaving = true;
    try {
      const { error } = await auth.signOut({ scope });
      if (error) throw new AppFailure(toAppError(error));
    } finally {
      this.leaving = false;
      if (scope === 'local') this.storage.clear();
    }
  }

  async person(userId: string): Promise<Person> {
    const client = await this.api.client();
    const columns = 'id, role, display_name, time_zone';
    const [profile, records] = await Promise.all([
      client.from('profiles').select(columns).eq('id', userId).single(),
      client.rpc('my_records'),
    ]);
    const row = unwrap(profile);
    const person: Person = {
      userId: row.id,
      role: row.role === 'coach' ? 'coach' : 'client',
      displayName: row.display_name,
      timeZone: row.time_zone,
      hasCoach: row.role === 'coach' || unwrap(records).length > 0,
    };
    this.storage.keepPerson(person);
    return person;
  }
}
