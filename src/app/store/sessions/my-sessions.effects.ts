import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action } from '@ngrx/store';
import { catchError, exhaustMap, from, map, type Observable, of } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import type { Session } from '../../domain/sessions/session';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { MySessionsPageActions, SessionsApiActions } from './sessions.actions';

export const mine$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SessionsGateway)) =>
    actions$.pipe(
      ofType(MySessionsPageActions.opened, MySessionsPageActions.retried),
      exhaustMap(() => listed(gateway.mine())),
    ),
  { functional: true },
);

/** Today asks for what is next alone: a year of meetings would weigh on a slow phone. */
export const coming$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(SessionsGateway),
    now = () => new Date().toISOString(),
  ) =>
    actions$.pipe(
      ofType(MyTodayPageActions.opened, MyTodayPageActions.retried),
      exhaustMap(() => listed(gateway.coming(now()))),
    ),
  { functional: true },
);

function listed(sessions: Promise<readonly Session[]>): Observable<Action> {
  return from(sessions).pipe(
    map((list) => SessionsApiActions.mineListed({ sessions: list })),
    catchError((error: unknown) => of(SessionsApiActions.mineFailed({ error: toAppError(error) }))),
  );
}
