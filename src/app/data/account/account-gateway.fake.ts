import { AppError, AppFailure } from '../../core/errors/app-error';
import type { Invitation, MyInvitation } from './account';
import { anInvitation } from './account.builders';
import type { AccountGateway } from './account-gateway';

type Face = Pick<
  AccountGateway,
  | 'checkInvitation'
  | 'join'
  | 'mailAgain'
  | 'acceptInvitation'
  | 'mine'
  | 'acceptMine'
  | 'requestRecovery'
  | 'useLink'
  | 'needsPassword'
  | 'choosePassword'
>;

/** Lets somebody in, or fails as it is told to. */
export class FakeAccountGateway implements Face {
  failure: AppError | null = null;
  /** What joining gives: null when the address must be confirmed first. */
  userId: string | null = 'user-1';
  invitations: readonly MyInvitation[] = [];
  /** Whether more than one password may have been typed. */
  isPasswordOpen = false;

  checkInvitation(): Promise<Invitation> {
    return this.answer(anInvitation());
  }

  join(): Promise<string | null> {
    return this.answer(this.userId);
  }

  acceptInvitation(): Promise<void> {
    return this.answer(undefined);
  }

  mailAgain(): Promise<void> {
    return this.answer(undefined);
  }

  mine(): Promise<readonly MyInvitation[]> {
    return this.answer(this.invitations);
  }

  acceptMine(): Promise<void> {
    return this.answer(undefined);
  }

  needsPassword(): Promise<boolean> {
    return this.answer(this.isPasswordOpen);
  }

  requestRecovery(): Promise<void> {
    return this.answer(undefined);
  }

  useLink(): Promise<string> {
    return this.answer('user-1');
  }

  choosePassword(): Promise<string> {
    return this.answer('user-1');
  }

  private answer<T>(value: T): Promise<T> {
    return this.failure ? Promise.reject(new AppFailure(this.failure)) : Promise.resolve(value);
  }
}
