import { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { firstValueFrom, of, toArray } from 'rxjs';
import type { AccountGateway } from '../../data/account/account-gateway';
import { FakeAccountGateway } from '../../data/account/account-gateway.fake';
import { aPerson, anInvitation, someInvitation } from '../../data/account/account.builders';
import type { SignInGateway } from '../../data/account/sign-in-gateway';
import { FakeSignInGateway } from '../../data/account/sign-in-gateway.fake';
import { SignInApiActions } from '../sign-in/sign-in.actions';
import {
  AccountApiActions,
  ConfirmPageActions,
  InvitationsPageActions,
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
    store: Store,
  ) => ReturnType<typeof effects.join$>;

  async function after(effect: Effect, action: Action): Promise<Action | undefined> {
    return (await allAfter(effect, action)).at(-1);
  }

  function allAfter(effect: Effect, action: Action): Promise<Action[]> {
    const gateways = [
      account as unknown as AccountGateway,
      signIn as unknown as SignInGateway,
      { select: () => of('user-1') } as unknown as Store,
    ] as const;
    return firstValueFrom(effect(new Actions(of(action)), ...gateways).pipe(toArray()));
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

  it('accepts with the account that is signed in, by a link or from the list', async () => {
    const byLink = JoinPageActions.accepted({ token: 'token-1' });
    const fromList = InvitationsPageActions.accepted({ id: 'invitation-1' });
    expect(await after(effects.accept$, byLink)).toEqual(entered);
    expect(await after(effects.accept$, fromList)).toEqual(entered);
  });

  it('looks for what waits, and whether a coach has come meanwhile', async () => {
    account.invitations = [someInvitation()];
    signIn.someone = aPerson({ hasCoach: false });
    expect(await allAfter(effects.look$, InvitationsPageActions.opened())).toEqual([
      SignInApiActions.somebodyFound({ person: aPerson({ hasCoach: false }) }),
      AccountApiActions.invitationsFound({ invitations: [someInvitation()] }),
    ]);
  });

  it('has a mail sent again, and says so', async () => {
    const missed = JoinPageActions.mailMissed({ email: 'a@example.com' });
    expect(await after(effects.mailAgain$, missed)).toEqual(AccountApiActions.confirmationMailed());
  });

  it('says that a link is on its way, and when it could not be asked for', async () => {
    const submitted = RecoverPageActions.submitted({ email: 'nobody@example.com' });
    expect(await after(effects.recover$, submitted)).toEqual(AccountApiActions.recoveryMailed());
    account.failure = { kind: 'offline' };
    expect(await after(effects.recover$, submitted)).toEqual(
      AccountApiActions.failed({ error: { kind: 'offline' } }),
    );
  });

  it('asks for a password after a recovery link, and comes in after a confirmation', async () => {
    const follow = (link: 'signup' | 'recovery') =>
      after(effects.useLink$, ConfirmPageActions.linkFollowed({ link, tokenHash: 'hash' }));
    expect(await follow('recovery')).toEqual(AccountApiActions.passwordWanted());
    expect(await follow('signup')).toEqual(entered);
  });

  it('asks for a password after a confirmation when more than one may have been typed', async () => {
    account.isPasswordOpen = true;
    const followed = ConfirmPageActions.linkFollowed({ link: 'signup', tokenHash: 'hash' });
    expect(await after(effects.useLink$, followed)).toEqual(AccountApiActions.passwordWanted());
  });

  it('shows who else invites before anything else', async () => {
    account.invitations = [someInvitation()];
    const chosen = ConfirmPageActions.passwordChosen({ password: 'x' });
    expect(await after(effects.choosePassword$, chosen)).toEqual(
      SignInApiActions.signedIn({ person: aPerson(), returnUrl: '/invitations' }),
    );
  });
});
