import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, concatMap, filter, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { isSent } from '../../domain/sent-answers/intake';
import { RecordPageActions } from '../clients/clients.actions';
import { InvitationsApiActions } from '../invitations/invitations.actions';
import { inTurn } from '../saving/in-turn';
import {
  DetailsPageActions,
  IntakePageActions,
  SentAnswersApiActions,
} from './sent-answers.actions';

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(
        RecordPageActions.opened,
        IntakePageActions.retried,
        SentAnswersApiActions.written,
        // An invitation may have brought an intake along.
        InvitationsApiActions.invited,
      ),
      switchMap(({ clientId }) =>
        from(gateway.intakesOf(clientId)).pipe(
          map((intakes) => SentAnswersApiActions.listed({ clientId, intakes })),
          catchError((error: unknown) =>
            of(SentAnswersApiActions.listFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** No answer is shown without its entry in the ledger. */
export const read$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(SentAnswersGateway),
    ledger = inject(AccessEntriesGateway),
  ) =>
    actions$.pipe(
      ofType(IntakePageActions.intakeOpened),
      filter(({ intake }) => isSent(intake)),
      switchMap(({ intake }) =>
        from(ledger.record(intake.clientId, 'read_intake')).pipe(
          concatMap(() => gateway.sent(intake)),
          map((sent) => SentAnswersApiActions.read({ sent })),
          catchError((error: unknown) =>
            of(SentAnswersApiActions.readFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const write$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(
        IntakePageActions.markReadChosen,
        IntakePageActions.withdrawChosen,
        IntakePageActions.giveChosen,
      ),
      inTurn((action) => {
        const [clientId, writing] = written(gateway, action);
        return from(writing).pipe(
          map(() => SentAnswersApiActions.written({ clientId })),
          catchError((error: unknown) =>
            of(SentAnswersApiActions.writeFailed({ error: toAppError(error) })),
          ),
        );
      }),
    ),
  { functional: true },
);

type Writing =
  | ReturnType<typeof IntakePageActions.markReadChosen>
  | ReturnType<typeof IntakePageActions.withdrawChosen>
  | ReturnType<typeof IntakePageActions.giveChosen>;

function written(gateway: SentAnswersGateway, action: Writing): [string, Promise<void>] {
  if (action.type === IntakePageActions.giveChosen.type) {
    const { requestId, clientId, formVersionId } = action;
    return [clientId, gateway.assign(requestId, clientId, formVersionId)];
  }
  const { id, clientId } = action.intake;
  const isReading = action.type === IntakePageActions.markReadChosen.type;
  return [clientId, isReading ? gateway.markRead(id) : gateway.withdraw(id)];
}

export const recordPrint$ = createEffect(
  (actions$ = inject(Actions), ledger = inject(AccessEntriesGateway)) =>
    actions$.pipe(
      ofType(IntakePageActions.printed),
      concatMap(({ clientId }) =>
        from(ledger.record(clientId, 'printed')).pipe(
          map(() => SentAnswersApiActions.printRecorded()),
          catchError((error: unknown) =>
            of(SentAnswersApiActions.writeFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const consents$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(DetailsPageActions.opened),
      switchMap(({ clientId }) =>
        from(gateway.consentsOf(clientId)).pipe(
          map((consents) => SentAnswersApiActions.consentsFound({ consents })),
          catchError((error: unknown) =>
            of(SentAnswersApiActions.consentsFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
