import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { starNotKept } from '../../shared/practices/star-not-kept';
import { Toast } from '../../shared/ui/toast/toast';
import { AssigningApiActions } from '../../store/assign/assigning.actions';
import { LibraryPracticesApiActions } from '../../store/library-practices/library-practices.actions';

/** Wherever the coach goes back to, what was assigned is a press away. */
export const sayAssigned$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast), router = inject(Router)) =>
    actions$.pipe(
      ofType(AssigningApiActions.assigned),
      tap(({ clientId }) => {
        const run = () => void router.navigate(['/coach/clients', clientId, 'practices']);
        toast.say('Assigned', { action: 'See it', run });
      }),
    ),
  { functional: true, dispatch: false },
);

export const sayStarNotKept$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryPracticesApiActions.favourFailed),
      tap(() => toast.say(starNotKept)),
    ),
  { functional: true, dispatch: false },
);
