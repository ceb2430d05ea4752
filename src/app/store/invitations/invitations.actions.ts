import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Invitation, NewInvitation } from '../../domain/invitations/invitation';

/** An intake to be given together with the invitation. */
export interface IntakeToGive {
  /** Belongs to the open dialog, so that a retry gives nothing twice. */
  readonly requestId: string;
  readonly formVersionId: string;
}

export const InvitationPageActions = createActionGroup({
  source: 'Invitation Page',
  events: {
    revokeChosen: props<{ clientId: string; invitationId: string }>(),
  },
});

export const InviteDialogActions = createActionGroup({
  source: 'Invite Dialog',
  events: {
    opened: emptyProps(),
    inviteChosen: props<{ clientId: string; intake: IntakeToGive | null }>(),
    closed: emptyProps(),
  },
});

export const InvitationsApiActions = createActionGroup({
  source: 'Invitations API',
  events: {
    found: props<{ latest: Invitation | null }>(),
    findFailed: props<{ error: AppError }>(),
    invited: props<{ clientId: string; fresh: NewInvitation }>(),
    revoked: props<{ clientId: string }>(),
    failed: props<{ error: AppError }>(),
  },
});
