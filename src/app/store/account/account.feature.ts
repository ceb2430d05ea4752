import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Invitation, MyInvitation } from '../../data/account/account';
import { SignInApiActions } from '../sign-in/sign-in.actions';
import {
  AccountApiActions,
  ConfirmPageActions,
  InvitationsPageActions,
  JoinPageActions,
  RecoverPageActions,
} from './account.actions';

/** How far the one thing that these pages do has come. */
export type AccountStep =
  'asking' | 'invited' | 'confirmation_mailed' | 'recovery_mailed' | 'password_wanted' | 'failed';

export interface AccountState {
  readonly step: AccountStep;
  readonly invitation: Invitation | null;
  /** Those that went to the person's own address; undefined until known. */
  readonly mine: readonly MyInvitation[] | undefined;
  readonly busy: boolean;
  readonly error: AppError | null;
}

export const initialAccount: AccountState = {
  step: 'asking',
  invitation: null,
  mine: undefined,
  busy: false,
  error: null,
};

const reached =
  (step: AccountStep) =>
  (state: AccountState): AccountState => ({ ...state, step, busy: false });

export const accountFeature = createFeature({
  name: 'account',
  reducer: createReducer(
    initialAccount,
    on(RecoverPageActions.opened, ConfirmPageActions.opened, (): AccountState => initialAccount),
    on(JoinPageActions.opened, InvitationsPageActions.opened, (): AccountState => ({
      ...initialAccount,
      busy: true,
    })),
    on(
      JoinPageActions.submitted,
      JoinPageActions.accountUsed,
      JoinPageActions.accepted,
      JoinPageActions.mailMissed,
      InvitationsPageActions.accepted,
      RecoverPageActions.submitted,
      ConfirmPageActions.linkFollowed,
      ConfirmPageActions.passwordChosen,
      (state): AccountState => ({ ...state, busy: true, error: null }),
    ),
    on(AccountApiActions.invitationFound, (state, { invitation }): AccountState => ({
      ...reached('invited')(state),
      invitation,
    })),
    on(AccountApiActions.invitationsFound, (state, { invitations }): AccountState => ({
      ...reached('invited')(state),
      mine: invitations,
    })),
    on(AccountApiActions.confirmationMailed, reached('confirmation_mailed')),
    on(AccountApiActions.recoveryMailed, reached('recovery_mailed')),
    on(AccountApiActions.passwordWanted, reached('password_wanted')),
    on(AccountApiActions.failed, (state, { error }): AccountState => ({
      ...state,
      // What was reached before stays: only a first question that failed leaves nothing to show.
      step: state.step === 'asking' ? ('failed' as const) : state.step,
      busy: false,
      error,
    })),
    on(SignInApiActions.signedIn, (state): AccountState => ({ ...state, busy: false })),
  ),
});
