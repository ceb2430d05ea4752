import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { CheckInStandingsGateway } from '../../data/my-check-ins/check-in-standings-gateway';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { CheckInPageActions, CheckInStandingsApiActions } from './check-in-standings.actions';

export const look$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(CheckInStandingsGateway)) =>
    actions$.pipe(
      ofType(
        MyTodayPageActions.opened,
        MyTodayPageActions.retried,
        CheckInPageActions.opened,
        CheckInPageActions.retried,
      ),
      switchMap(() =>
        from(gateway.list()).pipe(
          map((standings) => CheckInStandingsApiActions.looked({ standings })),
          catchError((error: unknown) =>
            of(CheckInStandingsApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
