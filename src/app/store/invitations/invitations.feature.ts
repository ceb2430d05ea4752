import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Invitation, NewInvitation } from '../../domain/invitations/invitation';
import { RecordPageActions } from '../clients/clients.actions';
import {
  InvitationPageActions,
  InvitationsApiActions,
  InviteDialogActions,
} from './invitations.actions';

export interface InvitationsState {
  /** Of the client whose record is open; undefined until it is known. */
  readonly latest: Invitation | null | undefined;
  readonly error: AppError | null;
  /** Holds the token: only while the dialog is open. */
  readonly fresh: NewInvitation | null;
  readonly busy: boolean;
  readonly writeError: AppError | null;
}

export const initialInvitations: InvitationsState = {
  latest: undefined,
  error: null,
  fresh: null,
  busy: false,
  writeError: null,
};

const withoutFresh = { fresh: null, busy: false, writeError: null } as const;

export const invitationsFeature = createFeature({
  name: 'invitations',
  reducer: createReducer(
    initialInvitations,
    on(RecordPageActions.opened, (): InvitationsState => initialInvitations),
    on(InvitationsApiActions.found, (state, { latest }): InvitationsState => ({
      ...state,
      latest,
      error: null,
    })),
    on(InvitationsApiActions.findFailed, (state, { error }): InvitationsState => ({
      ...state,
      error,
    })),
    on(InviteDialogActions.opened, InviteDialogActions.closed, (state): InvitationsState => ({
      ...state,
      ...withoutFresh,
    })),
    on(
      InviteDialogActions.inviteChosen,
      InvitationPageActions.revokeChosen,
      (state): InvitationsState => ({
        ...state,
        busy: true,
        writeError: null,
      }),
    ),
    on(InvitationsApiActions.invited, (state, { fresh }): InvitationsState => ({
      ...state,
      fresh,
      busy: false,
    })),
    on(InvitationsApiActions.revoked, (state): InvitationsState => ({ ...state, busy: false })),
    on(InvitationsApiActions.failed, (state, { error }): InvitationsState => ({
      ...state,
      busy: false,
      writeError: error,
    })),
  ),
});
