import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type {
  Credentials,
  Invitation,
  Joining,
  LinkKind,
  MyInvitation,
} from '../../data/account/account';

export const JoinPageActions = createActionGroup({
  source: 'Join Page',
  events: {
    opened: props<{ token: string }>(),
    submitted: props<{ joining: Joining }>(),
    accountUsed: props<{ token: string; credentials: Credentials }>(),
    accepted: props<{ token: string }>(),
    mailMissed: props<{ email: string }>(),
  },
});

export const RecoverPageActions = createActionGroup({
  source: 'Recover Page',
  events: { opened: emptyProps(), submitted: props<{ email: string }>() },
});

export const ConfirmPageActions = createActionGroup({
  source: 'Confirm Page',
  events: {
    opened: emptyProps(),
    linkFollowed: props<{ link: LinkKind; tokenHash: string }>(),
    passwordChosen: props<{ password: string }>(),
  },
});

export const InvitationsPageActions = createActionGroup({
  source: 'Invitations Page',
  events: { opened: emptyProps(), accepted: props<{ id: string }>() },
});

export const AccountApiActions = createActionGroup({
  source: 'Account API',
  events: {
    invitationFound: props<{ invitation: Invitation }>(),
    confirmationMailed: emptyProps(),
    invitationsFound: props<{ invitations: readonly MyInvitation[] }>(),
    recoveryMailed: emptyProps(),
    passwordWanted: emptyProps(),
    failed: props<{ error: AppError }>(),
  },
});
