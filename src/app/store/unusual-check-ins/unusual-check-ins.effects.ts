import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { UnusualCheckInsGateway } from '../../data/unusual-check-ins/unusual-check-ins-gateway';
import { CoachTodayPageActions } from '../coach-today/coach-today.actions';
import { UnusualCheckInsApiActions } from './unusual-check-ins.actions';

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(UnusualCheckInsGateway)) =>
    actions$.pipe(
      ofType(CoachTodayPageActions.opened, CoachTodayPageActions.retried),
      switchMap(() =>
        from(gateway.list()).pipe(
          map((found) => UnusualCheckInsApiActions.listed({ found })),
          catchError((error: unknown) =>
            of(UnusualCheckInsApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
