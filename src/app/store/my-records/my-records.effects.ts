import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, EMPTY, exhaustMap, filter, from, map, of, switchMap, tap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { SignIn } from '../../core/sign-in/sign-in';
import { SignInGateway } from '../../data/account/sign-in-gateway';
import { MyRecordsGateway } from '../../data/my-records/my-records-gateway';
import { MyTodayPageActions, IntakePageActions } from '../assignments/assignments.actions';
import { CheckInPageActions } from '../my-check-ins/check-in-standings.actions';
import { PrivacyPageActions } from '../my-privacy/my-privacy.actions';
import { MySessionsPageActions } from '../sessions/sessions.actions';
import { SignInApiActions } from '../sign-in/sign-in.actions';
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
        MyTodayPageActions.opened,
        MyTodayPageActions.retried,
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

/** The last coach is gone since the sign-in: an empty room would wait for nobody. */
export const leaveEmptyRoom$ = createEffect(
  (
    actions$ = inject(Actions),
    signIn = inject(SignIn),
    gateway = inject(SignInGateway),
    router = inject(Router),
  ) =>
    actions$.pipe(
      ofType(MyRecordsApiActions.loaded),
      filter(({ records }) => records.length === 0),
      switchMap(() => from(gateway.person(signIn.userId() ?? '')).pipe(catchError(() => EMPTY))),
      map((person) => SignInApiActions.somebodyFound({ person })),
      tap(() => void router.navigateByUrl('/invitations', { replaceUrl: true })),
    ),
  { functional: true },
);
