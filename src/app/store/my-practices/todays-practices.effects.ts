import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { TodaysPracticesGateway } from '../../data/my-practices/todays-practices-gateway';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { MyPracticesPageActions } from './my-practices-page.actions';
import { TodaysPracticesApiActions } from './todays-practices.actions';

/** Why it failed is not told: what is on the page stays, and it says itself what else went wrong. */
export const look$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TodaysPracticesGateway)) =>
    actions$.pipe(
      ofType(MyTodayPageActions.opened, MyTodayPageActions.retried, MyPracticesPageActions.opened),
      switchMap(() =>
        from(gateway.list()).pipe(
          map((practices) => TodaysPracticesApiActions.looked({ practices })),
          catchError(() => of(TodaysPracticesApiActions.failed())),
        ),
      ),
    ),
  { functional: true },
);
