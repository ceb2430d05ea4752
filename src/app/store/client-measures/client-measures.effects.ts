import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  EMPTY,
  filter,
  from,
  map,
  type Observable,
  of,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { ClientMeasuresGateway } from '../../data/client-measures/client-measures-gateway';
import { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { UndoingActions } from '../sent-answers/undoing.actions';
import { inTurn } from '../saving/in-turn';
import {
  ClientMeasuresApiActions,
  ClientMeasuresPageActions,
  MeasureAnswersActions,
} from './client-measures.actions';
import { clientMeasuresFeature } from './client-measures.feature';

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientMeasuresGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(
        ClientMeasuresPageActions.opened,
        ClientMeasuresPageActions.retried,
        ClientMeasuresApiActions.written,
        UndoingActions.undone,
        // Somebody has begun it meanwhile, which the list tells.
        UndoingActions.failed,
      ),
      withLatestFrom(store.select(clientMeasuresFeature.selectClientId)),
      // What was done in a record that was left keeps nobody from reading the one that is open.
      filter(([{ clientId }, open]) => clientId === open),
      switchMap(([{ clientId }]) =>
        from(gateway.of(clientId)).pipe(
          map((given) => ClientMeasuresApiActions.listed({ clientId, given })),
          catchError((error: unknown) =>
            of(ClientMeasuresApiActions.listFailed({ error: toAppError(error) })),
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
    sentAnswers = inject(SentAnswersGateway),
    ledger = inject(AccessEntriesGateway),
  ) =>
    actions$.pipe(
      ofType(MeasureAnswersActions.opened),
      switchMap(({ given }) =>
        from(ledger.record(given.clientId, 'read_measure')).pipe(
          concatMap(() => sentAnswers.sent(given)),
          map((sent) => ClientMeasuresApiActions.read({ sent })),
          catchError((error: unknown) =>
            of(ClientMeasuresApiActions.readFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

const writing = <T>(
  write: Promise<T>,
  done: (written: T) => readonly Action[],
): Observable<Action> =>
  from(write).pipe(
    concatMap(done),
    catchError((error: unknown) =>
      of(ClientMeasuresApiActions.writeFailed({ error: toAppError(error) })),
    ),
  );

export const give$ = createEffect(
  (actions$ = inject(Actions), sentAnswers = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(ClientMeasuresPageActions.giveChosen),
      inTurn(({ requestId, clientId, formVersionId }) =>
        writing(sentAnswers.assign(requestId, clientId, formVersionId), (assignmentId) => [
          UndoingActions.done({ deed: 'given', clientId, assignmentId }),
          ClientMeasuresApiActions.written({ clientId }),
        ]),
      ),
    ),
  { functional: true },
);

export const write$ = createEffect(
  (actions$ = inject(Actions), sentAnswers = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(ClientMeasuresPageActions.withdrawChosen, MeasureAnswersActions.markReadChosen),
      inTurn(({ type, given: { id, clientId } }) => {
        const isReading = type === MeasureAnswersActions.markReadChosen.type;
        const done = UndoingActions.done({ deed: 'read', clientId, assignmentId: id });
        return writing(isReading ? sentAnswers.markRead(id) : sentAnswers.withdraw(id), () => [
          ...(isReading ? [done] : []),
          ClientMeasuresApiActions.written({ clientId }),
        ]);
      }),
    ),
  { functional: true },
);

export const recordPrint$ = createEffect(
  (actions$ = inject(Actions), ledger = inject(AccessEntriesGateway)) =>
    actions$.pipe(
      ofType(MeasureAnswersActions.printed),
      concatMap(({ clientId }) =>
        from(ledger.record(clientId, 'printed')).pipe(
          switchMap(() => EMPTY),
          catchError((error: unknown) =>
            of(ClientMeasuresApiActions.writeFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
