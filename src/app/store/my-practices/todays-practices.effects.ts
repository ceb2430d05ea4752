import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, map, merge, of, switchMap } from 'rxjs';
import { TodaysPracticesGateway } from '../../data/my-practices/todays-practices-gateway';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { readAfterWrites } from '../saving/read-after-writes';
import { LogNews } from './logs/log-news';
import { MyPracticesApiActions } from './my-practices-api.actions';
import { MyPracticesPageActions } from './my-practices-page.actions';
import { TodaysPracticesApiActions } from './todays-practices.actions';

/** Why it failed is not told: what is on the page stays, and it says itself what else went wrong. */
export const look$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TodaysPracticesGateway), news = inject(LogNews)) =>
    merge(
      actions$.pipe(
        ofType(
          MyTodayPageActions.opened,
          MyTodayPageActions.retried,
          MyPracticesPageActions.opened,
        ),
      ),
      news.arrived$,
    ).pipe(
      switchMap(() =>
        readAfterWrites(
          () => gateway.list(),
          actions$.pipe(ofType(MyPracticesApiActions.answered, MyPracticesApiActions.undone)),
        ).pipe(
          map((practices) => TodaysPracticesApiActions.looked({ practices })),
          catchError(() => of(TodaysPracticesApiActions.failed())),
        ),
      ),
    ),
  { functional: true },
);
