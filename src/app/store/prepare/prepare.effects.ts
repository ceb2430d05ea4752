import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, concatMap, filter, from, map, of, switchMap, withLatestFrom } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { PrepareGateway } from '../../data/prepare/prepare-gateway';
import { SessionsApiActions } from '../sessions/sessions.actions';
import { PrepareApiActions, PreparePageActions, PrepareStripActions } from './prepare.actions';
import { prepareFeature } from './prepare.feature';

/** The page leaves its entry in the ledger before it shows anything, as the record does. */
export const prepare$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(PrepareGateway),
    ledger = inject(AccessEntriesGateway),
  ) =>
    actions$.pipe(
      ofType(PreparePageActions.opened, PrepareStripActions.shown),
      switchMap(({ type, clientId }) =>
        from(
          type === PreparePageActions.opened.type
            ? ledger.record(clientId, 'opened_record')
            : Promise.resolve(),
        ).pipe(
          concatMap(() => gateway.of(clientId)),
          map((preparation) => PrepareApiActions.prepared({ preparation })),
          catchError((error: unknown) =>
            of(PrepareApiActions.failed({ clientId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const prepareAgain$ = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      withLatestFrom(store.select(prepareFeature.selectClientId)),
      filter(([{ session }, clientId]) => session.clientId === clientId),
      map(([{ session }]) => PrepareStripActions.shown({ clientId: session.clientId })),
    ),
  { functional: true },
);
