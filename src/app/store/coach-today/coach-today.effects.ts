import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { CoachTodayGateway } from '../../data/coach-today/coach-today-gateway';
import { FollowingPageActions } from '../practices/practices.actions';
import { CoachTodayApiActions, CoachTodayPageActions } from './coach-today.actions';

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(CoachTodayGateway)) =>
    actions$.pipe(
      ofType(
        CoachTodayPageActions.opened,
        CoachTodayPageActions.retried,
        FollowingPageActions.opened,
      ),
      switchMap(() =>
        from(gateway.waiting()).pipe(
          map((waiting) => CoachTodayApiActions.listed({ waiting })),
          catchError((error: unknown) =>
            of(CoachTodayApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
