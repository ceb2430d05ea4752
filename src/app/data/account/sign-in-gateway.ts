import { inject, Injectable } from '@angular/core';
import { filter, merge, Observable } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { unwrap } from '../../core/errors/unwrap';
import { SignInStorage } from '../../core/sign-in/sign-in-storage';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Credentials, Person } from './account';

/** So long a page waits for whether its sign-in can be renewed, and who leaves for being heard. */
const patienceMs = 3000;

/** Rejects like a service that does not answer where `work` takes too long. */
function soon(work: Promise<void>): Promise<void> {
  const late = new Promise<void>((_, reject) =>
    setTimeout(() => reject(new AppFailure({ kind: 'unavailable' })), patienceMs),
  );
  return Promise.race([work, late]);
}

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
    const userId = this.storage.kept()?.user?.id;
    const known = this.storage.person();
    // The page need not wait for what the back end would only repeat; without a network it goes on all the same.
    if (known && known.userId === userId) return (await this.isOver()) ? null : known;
    if (!userId || (await this.api.token()) === null) return null;
    return this.person(userId);
  }

  /** Whether the kept sign-in is known to have ended: whoever can't find out soon goes on, and is told later. */
  private isOver(): Promise<boolean> {
    this.api.client().catch(() => undefined);
    const later = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs));
    const known = this.api.token().then(
      (token) => token === null,
      () => false,
    );
    return Promise.race([known, later]);
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
    this.leaving = true;
    try {
      // Whoever leaves here does not wait for a service that hangs.
      await (scope === 'local' ? soon(this.end(scope)) : this.end(scope));
    } finally {
      this.leaving = false;
      if (scope === 'local') this.storage.clear();
    }
  }

  private async end(scope: 'local' | 'global'): Promise<void> {
    const auth = await this.api.auth();
    const { error } = await auth.signOut({ scope });
    if (error) throw new AppFailure(toAppError(error));
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
