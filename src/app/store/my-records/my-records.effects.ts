import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, from, map, of } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { MyRecordsGateway } from '../../data/my-records/my-records-gateway';
import { ClientTodayPageActions, IntakePageActions } from '../assignments/assignments.actions';
import { CheckInPageActions } from '../check-ins/check-in-standings.actions';
import { PrivacyPageActions } from '../my-privacy/my-privacy.actions';
import { MySessionsPageActions } from '../sessions/sessions.actions';
import {
  HelpPageActions,
  HistoryPageActions,
  MyProgressPageActions,
  MyRecordsApiActions,
  MyWinsPageActions,
} from './my-records.actions';

/** Every page that shows a name, a coach, or where to find help. */
export const load$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyRecordsGateway)) =>
    actions$.pipe(
      ofType(
        ClientTodayPageActions.opened,
        ClientTodayPageActions.retried,
        IntakePageActions.opened,
        PrivacyPageActions.opened,
        HelpPageActions.opened,
        HistoryPageActions.opened,
        MySessionsPageActions.opened,
        MyProgressPageActions.opened,
        MyWinsPageActions.opened,
        CheckInPageActions.severalFound,
      ),
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
