import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { filter, Observable, switchMap, tap } from 'rxjs';
import { Toast } from '../../../shared/ui/toast/toast';
import {
  type SessionDeed,
  SessionPageActions,
  SessionsApiActions,
} from '../../../store/sessions/sessions.actions';

const words: Readonly<Record<Exclude<SessionDeed, 'cancelled'>, string>> = {
  planned: 'Planned',
  moved: 'Moved',
  completed: 'Kept as taken place',
  reopened: 'Planned again',
};

/** A new session is found on the timeline, where it begins to matter. */
export const showPlanned$ = createEffect(
  (actions$ = inject(Actions), router = inject(Router)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      filter(({ deed }) => deed === 'planned'),
      tap(({ session }) => {
        const there = ['/coach/clients', session.clientId, 'timeline'];
        void router.navigate(there, { replaceUrl: true });
      }),
    ),
  { functional: true, dispatch: false },
);

export const sayWritten$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      tap(({ deed }) => {
        if (deed !== 'cancelled') toast.say(words[deed]);
      }),
    ),
  { functional: true, dispatch: false },
);

/** Cancelling is taken back for ten seconds: the undo goes on from what cancelling stored. */
export const sayCancelled$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      filter(({ deed }) => deed === 'cancelled'),
      switchMap(
        ({ session }) =>
          new Observable<Action>((subscriber) => {
            const undo = SessionPageActions.reopenChosen({ session });
            toast.say('Cancelled', { action: 'Undo', run: () => subscriber.next(undo) });
          }),
      ),
    ),
  { functional: true },
);
