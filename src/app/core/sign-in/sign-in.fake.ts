import { signal } from '@angular/core';
import { Subject } from 'rxjs';
import type { AppError } from '../errors/app-error';
import { Role, SignIn, SignInStatus, SignOutScope } from './sign-in';

/** Somebody signed in, whom a spec can send away and bring back. */
export class FakeSignIn extends SignIn {
  readonly status = signal<SignInStatus>('signed_in');
  readonly userId = signal<string | null>('user-1');
  readonly role = signal<Role | null>('client');
  readonly hasCoach = signal(true);
  readonly displayName = signal('Adaeze');
  readonly timeZone = signal<string | null>(null);
  readonly expired = signal(false);
  readonly busy = signal(false);
  readonly error = signal<AppError | null>(null);
  readonly resumed$ = new Subject<void>();
  readonly signedOut: SignOutScope[] = [];
  readonly resumedWith: string[] = [];

  resume(email: string, password: string): void {
    this.resumedWith.push(`${email} ${password}`);
  }

  signOut(scope: SignOutScope): void {
    this.signedOut.push(scope);
  }
}

export function fakeSignIn(of: { userId?: string | null; role?: Role | null } = {}): FakeSignIn {
  const fake = new FakeSignIn();
  if (of.userId !== undefined) fake.userId.set(of.userId);
  if (of.role !== undefined) fake.role.set(of.role);
  if (of.role === null) fake.status.set('signed_out');
  return fake;
}
