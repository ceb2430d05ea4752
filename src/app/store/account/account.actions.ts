import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Credentials, Invitation, Joining, LinkKind } from '../../data/account/account';

export const JoinPageActions = createActionGroup({
  source: 'Join Page',
  events: {
    opened: props<{ token: string }>(),
    submitted: props<{ joining: Joining }>(),
    accountUsed: props<{ token: string; credentials: Credentials }>(),
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

export const AccountApiActions = createActionGroup({
  source: 'Account API',
  events: {
    invitationFound: props<{ invitation: Invitation }>(),
    confirmationMailed: emptyProps(),
    recoveryMailed: emptyProps(),
    passwordWanted: emptyProps(),
    failed: props<{ error: AppError }>(),
  },
});
