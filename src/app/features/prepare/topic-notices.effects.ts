import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action } from '@ngrx/store';
import { filter, Observable, switchMap } from 'rxjs';
import { Toast } from '../../shared/ui/toast/toast';
import { PrepareApiActions, PreparePagesActions } from '../../store/prepare/prepare.actions';

/** A topic that left the page comes back with one press. */
export const saySpoken$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(PrepareApiActions.topicMarked),
      filter(({ spoken }) => spoken),
      switchMap(
        ({ clientId, topicId }) =>
          new Observable<Action>((subscriber) => {
            const undo = PreparePagesActions.topicMarked({ clientId, topicId, spoken: false });
            toast.say('Spoken about', { action: 'Undo', run: () => subscriber.next(undo) });
          }),
      ),
    ),
  { functional: true },
);
