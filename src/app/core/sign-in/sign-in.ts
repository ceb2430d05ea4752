import type { Signal } from '@angular/core';
import type { Observable } from 'rxjs';
import type { AppError } from '../errors/app-error';

export type SignInStatus = 'unknown' | 'signed_out' | 'signed_in';
export type Role = 'coach' | 'client';
export type SignOutScope = 'local' | 'global';

/** Who is here. The store fills it (store/sign-in); guards, shells and the drafts vault read it. */
export abstract class SignIn {
  abstract readonly status: Signal<SignInStatus>;
  abstract readonly userId: Signal<string | null>;
  abstract readonly role: Signal<Role | null>;
  /** Whether a client is in some coach's record; true for a coach. */
  abstract readonly hasCoach: Signal<boolean>;
  abstract readonly displayName: Signal<string>;
  /** The person's own time zone, or null for the device's. */
  abstract readonly timeZone: Signal<string | null>;
  /** Whether the sign-in ended under an open page, which stays as it is until the person is back. */
  abstract readonly expired: Signal<boolean>;
  abstract readonly busy: Signal<boolean>;
  abstract readonly error: Signal<AppError | null>;
  /** The same person is back: what could not be written may be written again. */
  abstract readonly resumed$: Observable<void>;

  abstract resume(email: string, password: string): void;
  abstract signOut(scope: SignOutScope): void;
}

/** Where a role lives. */
export function homeOf(role: Role | null): string {
  if (role === 'coach') return '/coach/today';
  return role === 'client' ? '/my/today' : '/sign-in';
}
