import { Actions } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import type { AccountGateway } from '../../data/account/account-gateway';
import { FakeAccountGateway } from '../../data/account/account-gateway.fake';
import { aPerson, anInvitation } from '../../data/account/account.builders';
import type { SignInGateway } from '../../data/account/sign-in-gateway';
import { FakeSignInGateway } from '../../data/account/sign-in-gateway.fake';
import { SignInApiActions } from '../sign-in/sign-in.actions';
import {
  AccountApiActions,
  ConfirmPageActions,
  JoinPageActions,
  RecoverPageActions,
} from './account.actions';
import * as effects from './account.effects';

const joining = { email: 'a@example.com', password: 'x', name: '', invitation: 'token-1' };
const entered = SignInApiActions.signedIn({ person: aPerson(), returnUrl: null });

describe('The account effects', () => {
  let account: FakeAccountGateway;
  let signIn: FakeSignInGateway;

  beforeEach(() => {
    account = new FakeAccountGateway();
    signIn = new FakeSignInGateway();
    signIn.someone = aPerson();
  });

  type Effect = (
    actions: Actions,
    account: AccountGateway,
    signIn: SignInGateway,
  ) => ReturnType<typeof effects.join$>;

  function after(effect: Effect, action: Action): Promise<Action> {
    const gateways = [
      account as unknown as AccountGateway,
      signIn as unknown as SignInGateway,
    ] as const;
    return firstValueFrom(effect(new Actions(of(action)), ...gateways));
  }

  it('finds an invitation', async () => {
    const opened = JoinPageActions.opened({ token: 'token-1' });
    expect(await after(effects.checkInvitation$, opened)).toEqual(
      AccountApiActions.invitationFound({ invitation: anInvitation() }),
    );
  });

  it('comes in after joining', async () => {
    expect(await after(effects.join$, JoinPageActions.submitted({ joining }))).toEqual(entered);
  });

  it('sends somebody to their mail when the address must be confirmed', async () => {
    account.userId = null;
    expect(await after(effects.join$, JoinPageActions.submitted({ joining }))).toEqual(
      AccountApiActions.confirmationMailed(),
    );
  });

  it('leaves nobody signed in when an account can’t take the invitation', async () => {
    account.failure = { kind: 'invitation_invalid' };
    const used = JoinPageActions.accountUsed({ token: 'token-1', credentials: joining });
    expect(await after(effects.useAccount$, used)).toEqual(
      AccountApiActions.failed({ error: { kind: 'invitation_invalid' } }),
    );
    expect(signIn.calls).toContain('signOut local');
  });

  it('says the same of every address that asks for a new password', async () => {
    account.failure = { kind: 'rate_limited' };
    const submitted = RecoverPageActions.submitted({ email: 'nobody@example.com' });
    expect(await after(effects.recover$, submitted)).toEqual(AccountApiActions.recoveryMailed());
  });

  it('asks for a password after a recovery link, and comes in after a confirmation', async () => {
    const follow = (link: 'signup' | 'recovery') =>
      after(effects.useLink$, ConfirmPageActions.linkFollowed({ link, tokenHash: 'hash' }));
    expect(await follow('recovery')).toEqual(AccountApiActions.passwordWanted());
    expect(await follow('signup')).toEqual(entered);
  });
});
