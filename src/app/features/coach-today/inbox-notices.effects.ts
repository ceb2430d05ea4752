import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { mergeMap, Observable, tap } from 'rxjs';
import { errorText } from '../../core/errors/error-text';
import { doneBy } from '../../domain/coach-today/inbox';
import { Toast } from '../../shared/ui/toast/toast';
import {
  CoachTodayApiActions,
  CoachTodayPageActions,
} from '../../store/coach-today/coach-today.actions';

/** For a while it can be undone from where it was done. */
export const sayDone$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(CoachTodayApiActions.done),
      mergeMap(
        ({ waiting }) =>
          new Observable<Action>((subscriber) => {
            const undo = CoachTodayPageActions.undoChosen({ waiting });
            const words = doneBy(waiting) === 'spoken' ? 'Spoken about' : 'Marked as read';
            toast.say(words, { action: 'Undo', run: () => subscriber.next(undo) });
          }),
      ),
    ),
  { functional: true },
);

export const sayFailed$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(CoachTodayApiActions.doneFailed, CoachTodayApiActions.undoFailed),
      tap(({ error }) => toast.say(`Nothing was changed. ${errorText(error)}`)),
    ),
  { functional: true, dispatch: false },
);
