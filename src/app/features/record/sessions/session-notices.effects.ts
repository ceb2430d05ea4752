import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { filter, Observable, switchMap, tap } from 'rxjs';
import { Toast } from '../../../shared/ui/toast/toast';
import {
  type SessionChange,
  SessionPageActions,
  SessionsApiActions,
} from '../../../store/sessions/sessions.actions';

const words: Readonly<Record<Exclude<SessionChange, 'cancelled'>, string>> = {
  planned: 'Planned',
  moved: 'Moved',
  completed: 'Marked as having taken place',
  reopened: 'Planned again',
};

export const sayWritten$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      tap(({ change }) => {
        if (change !== 'cancelled') toast.say(words[change]);
      }),
    ),
  { functional: true, dispatch: false },
);

/** Cancelling is taken back for ten seconds: the undo goes on from what cancelling stored. */
export const sayCancelled$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      filter(({ change }) => change === 'cancelled'),
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
