import { Subject } from 'rxjs';
import { AppError, AppFailure } from '../../core/errors/app-error';
import type { Credentials, Person } from './account';
import type { SignInGateway } from './sign-in-gateway';

type Face = Pick<SignInGateway, 'current' | 'signIn' | 'resume' | 'signOut' | 'person' | 'ended$'>;

/** Signs in whom it is told to, or fails as it is told to. */
export class FakeSignInGateway implements Face {
  readonly ended$ = new Subject<void>();
  readonly calls: string[] = [];
  someone: Person | null = null;
  failure: AppError | null = null;

  current(): Promise<Person | null> {
    return this.failure ? this.fail() : Promise.resolve(this.someone);
  }

  signIn({ email }: Credentials, keep: boolean): Promise<Person> {
    return this.answer(`signIn ${email} ${String(keep)}`);
  }

  resume({ email }: Credentials): Promise<Person> {
    return this.answer(`resume ${email}`);
  }

  person(userId: string): Promise<Person> {
    return this.answer(`person ${userId}`);
  }

  async signOut(scope: 'local' | 'global'): Promise<void> {
    this.calls.push(`signOut ${scope}`);
    if (this.failure) await this.fail();
  }

  private answer(call: string): Promise<Person> {
    this.calls.push(call);
    if (this.failure || !this.someone) return this.fail();
    return Promise.resolve(this.someone);
  }

  private fail(): Promise<never> {
    return Promise.reject(new AppFailure(this.failure ?? { kind: 'unexpected' }));
  }
}
