import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { switchMap, tap } from 'rxjs';
import { offerUndo } from '../../shared/ui/toast/offer-undo';
import { starNotKept } from '../../shared/practices/star-not-kept';
import { Toast } from '../../shared/ui/toast/toast';
import {
  LibraryPracticesApiActions,
  PracticePageActions,
} from '../../store/library-practices/library-practices.actions';

export const practiceArchived$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryPracticesApiActions.archived),
      switchMap(({ practice }) =>
        offerUndo(toast, PracticePageActions.restoreChosen({ practice })),
      ),
    ),
  { functional: true },
);

export const restored$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryPracticesApiActions.restored),
      tap(() => toast.say('Restored')),
    ),
  { functional: true, dispatch: false },
);

/** A copy is made to be changed. */
export const copied$ = createEffect(
  (actions$ = inject(Actions), router = inject(Router), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryPracticesApiActions.copied),
      tap(({ practice }) => {
        void router.navigate(['/coach/practices/library', practice.id, 'edit']);
        toast.say('Copied: this one is yours to change');
      }),
    ),
  { functional: true, dispatch: false },
);

export const imported$ = createEffect(
  (actions$ = inject(Actions), router = inject(Router), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryPracticesApiActions.imported),
      tap(({ count }) => {
        void router.navigate(['/coach/practices/library'], { queryParams: { part: 'own' } });
        toast.say(count === 1 ? '1 practice added' : `${count} practices added`);
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
