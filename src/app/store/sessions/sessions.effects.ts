import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, EMPTY, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { SignIn } from '../../core/sign-in/sign-in';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import { CoachTodayPageActions } from '../coach-today/coach-today.actions';
import { readAfterWrites } from '../saving/read-after-writes';
import { SessionPageActions, SessionsApiActions } from './sessions.actions';

const weekMs = 7 * 24 * 3_600_000;

export const open$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SessionsGateway)) =>
    actions$.pipe(
      ofType(SessionPageActions.opened),
      switchMap(({ sessionId }) =>
        sessionId === null
          ? EMPTY
          : readAfterWrites(
              () => gateway.find(sessionId),
              actions$.pipe(ofType(SessionsApiActions.written)),
            ).pipe(
              map((session) => SessionsApiActions.found({ session })),
              catchError((error: unknown) =>
                of(SessionsApiActions.findFailed({ error: toAppError(error) })),
              ),
            ),
      ),
    ),
  { functional: true },
);

/** The coach's coming week, with what is still under way. */
export const upcoming$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(SessionsGateway),
    signIn = inject(SignIn),
    now = () => Date.now(),
  ) =>
    actions$.pipe(
      ofType(CoachTodayPageActions.opened, CoachTodayPageActions.retried),
      switchMap(() => {
        const [start, end] = [now(), now() + weekMs].map((at) => new Date(at).toISOString());
        return readAfterWrites(
          () => gateway.between(signIn.userId() ?? '', start ?? '', end ?? ''),
          actions$.pipe(ofType(SessionsApiActions.written)),
        ).pipe(
          map((sessions) => SessionsApiActions.upcomingListed({ sessions })),
          catchError((error: unknown) =>
            of(SessionsApiActions.upcomingFailed({ error: toAppError(error) })),
          ),
        );
      }),
    ),
  { functional: true },
);
