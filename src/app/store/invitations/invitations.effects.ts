import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { catchError, from, map, Observable, of, switchMap, type OperatorFunction } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { InvitationsGateway } from '../../data/invitations/invitations-gateway';
import { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { RecordPageActions } from '../clients/clients.actions';
import { inTurn } from '../saving/in-turn';
import {
  InvitationPageActions,
  InvitationsApiActions,
  InviteDialogActions,
} from './invitations.actions';

const failed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(InvitationsApiActions.failed({ error: toAppError(error) })),
);

export const find$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(InvitationsGateway)) =>
    actions$.pipe(
      ofType(
        RecordPageActions.opened,
        InvitationsApiActions.invited,
        InvitationsApiActions.revoked,
      ),
      switchMap(({ clientId }) =>
        from(gateway.latestOf(clientId)).pipe(
          map((latest) => InvitationsApiActions.found({ latest })),
          catchError((error: unknown) =>
            of(InvitationsApiActions.findFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** An intake that was given meanwhile is what was wanted. */
function unlessAlreadyThere(error: unknown): Observable<void> {
  if (toAppError(error).kind !== 'already_assigned') throw error;
  return of(undefined);
}

/** The intake first: it can be given twice without harm, while each invitation ends the one before. */
export const invite$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(InvitationsGateway),
    sentAnswers = inject(SentAnswersGateway),
  ) =>
    actions$.pipe(
      ofType(InviteDialogActions.inviteChosen),
      inTurn(({ clientId, intake }) => {
        const given = intake
          ? from(sentAnswers.assign(intake.requestId, clientId, intake.formVersionId)).pipe(
              catchError(unlessAlreadyThere),
            )
          : of(undefined);
        return given.pipe(
          switchMap(() => gateway.invite(clientId)),
          map((fresh) => InvitationsApiActions.invited({ clientId, fresh })),
          failed,
        );
      }),
    ),
  { functional: true },
);

export const revoke$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(InvitationsGateway)) =>
    actions$.pipe(
      ofType(InvitationPageActions.revokeChosen),
      inTurn(({ clientId, invitationId }) =>
        from(gateway.revoke(invitationId)).pipe(
          map(() => InvitationsApiActions.revoked({ clientId })),
          failed,
        ),
      ),
    ),
  { functional: true },
);
