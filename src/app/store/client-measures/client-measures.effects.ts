import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { catchError, concatMap, EMPTY, from, map, type Observable, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { ClientMeasuresGateway } from '../../data/client-measures/client-measures-gateway';
import { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { inTurn } from '../saving/in-turn';
import {
  ClientMeasuresApiActions,
  ClientMeasuresPageActions,
  MeasureAnswersActions,
} from './client-measures.actions';

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientMeasuresGateway)) =>
    actions$.pipe(
      ofType(
        ClientMeasuresPageActions.opened,
        ClientMeasuresPageActions.retried,
        ClientMeasuresApiActions.given,
        ClientMeasuresApiActions.written,
      ),
      switchMap(({ clientId }) =>
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

const writing = (write: Promise<void>, done: Action): Observable<Action> =>
  from(write).pipe(
    map(() => done),
    catchError((error: unknown) =>
      of(ClientMeasuresApiActions.writeFailed({ error: toAppError(error) })),
    ),
  );

export const give$ = createEffect(
  (actions$ = inject(Actions), sentAnswers = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(ClientMeasuresPageActions.giveChosen),
      inTurn(({ requestId, clientId, formVersionId }) =>
        writing(
          sentAnswers.assign(requestId, clientId, formVersionId),
          ClientMeasuresApiActions.given({ clientId }),
        ),
      ),
    ),
  { functional: true },
);

export const write$ = createEffect(
  (actions$ = inject(Actions), sentAnswers = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(ClientMeasuresPageActions.withdrawChosen, MeasureAnswersActions.markReadChosen),
      inTurn(({ type, given: { id, clientId } }) =>
        writing(
          type === MeasureAnswersActions.markReadChosen.type
            ? sentAnswers.markRead(id)
            : sentAnswers.withdraw(id),
          ClientMeasuresApiActions.written({ clientId }),
        ),
      ),
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
