import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, from, map, of } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { MyRecordsGateway } from '../../data/my-records/my-records-gateway';
import { ClientPageActions, MyRecordsApiActions } from './my-records.actions';

export const load$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyRecordsGateway)) =>
    actions$.pipe(
      ofType(ClientPageActions.opened),
      exhaustMap(() =>
        from(gateway.list()).pipe(
          map((records) => MyRecordsApiActions.loaded({ records })),
          catchError((error: unknown) =>
            of(MyRecordsApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
