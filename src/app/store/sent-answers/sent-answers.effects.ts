import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  filter,
  from,
  map,
  of,
  type OperatorFunction,
  switchMap,
  withLatestFrom,
} from 'rxjs';
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
import { sentAnswersFeature } from './sent-answers.feature';
import { UndoingActions } from './undoing.actions';

const writeFailed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(SentAnswersApiActions.writeFailed({ error: toAppError(error) })),
);

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentAnswersGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(
        RecordPageActions.opened,
        IntakePageActions.retried,
        SentAnswersApiActions.written,
        UndoingActions.undone,
        // Somebody has begun it meanwhile, which the list tells.
        UndoingActions.failed,
        // An invitation may have brought an intake along.
        InvitationsApiActions.invited,
      ),
      withLatestFrom(store.select(sentAnswersFeature.selectClientId)),
      // What was done in a record that was left keeps nobody from reading the one that is open.
      filter(([{ clientId }, open]) => clientId === open),
      switchMap(([{ clientId }]) =>
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
      ofType(IntakePageActions.markReadChosen, IntakePageActions.withdrawChosen),
      inTurn(({ type, intake: { id, clientId } }) => {
        const isReading = type === IntakePageActions.markReadChosen.type;
        const done = UndoingActions.done({ deed: 'read', clientId, assignmentId: id });
        return from(isReading ? gateway.markRead(id) : gateway.withdraw(id)).pipe(
          concatMap(() => [
            ...(isReading ? [done] : []),
            SentAnswersApiActions.written({ clientId }),
          ]),
          writeFailed,
        );
      }),
    ),
  { functional: true },
);

export const give$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(IntakePageActions.giveChosen),
      inTurn(({ requestId, clientId, formVersionId }) =>
        from(gateway.assign(requestId, clientId, formVersionId)).pipe(
          concatMap((assignmentId) => [
            UndoingActions.done({ deed: 'given', clientId, assignmentId }),
            SentAnswersApiActions.written({ clientId }),
          ]),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

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
