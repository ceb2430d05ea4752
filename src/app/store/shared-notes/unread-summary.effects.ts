import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { UnreadSummaryGateway } from '../../data/shared-notes/unread-summary-gateway';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { UnreadSummaryApiActions } from './unread-summary.feature';

/** A failure is not told: the line stays away, and Today says what else went wrong. */
export const look$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(UnreadSummaryGateway)) =>
    actions$.pipe(
      ofType(MyTodayPageActions.opened, MyTodayPageActions.retried),
      switchMap(() =>
        from(gateway.newest()).pipe(
          map((id) => UnreadSummaryApiActions.looked({ id })),
          catchError(() => of(UnreadSummaryApiActions.failed())),
        ),
      ),
    ),
  { functional: true },
);
