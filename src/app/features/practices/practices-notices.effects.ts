import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { Observable, switchMap, tap } from 'rxjs';
import { Toast } from '../../shared/ui/toast/toast';
import { LibraryApiActions, PracticePageActions } from '../../store/library/library.actions';
import {
  ProgrammePageActions,
  ProgrammesApiActions,
} from '../../store/programmes/programmes.actions';

/** Archiving is easily taken back: the undo goes on from what archiving stored. */
const offerUndo = (toast: Toast, undo: Action) =>
  new Observable<Action>((subscriber) => {
    toast.say('Archived', { action: 'Undo', run: () => subscriber.next(undo) });
  });

export const practiceArchived$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryApiActions.archived),
      switchMap(({ practice }) =>
        offerUndo(toast, PracticePageActions.restoreChosen({ practice })),
      ),
    ),
  { functional: true },
);

export const programmeArchived$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(ProgrammesApiActions.archived),
      switchMap(({ programme }) =>
        offerUndo(toast, ProgrammePageActions.restoreChosen({ programme })),
      ),
    ),
  { functional: true },
);

export const restored$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryApiActions.restored, ProgrammesApiActions.restored),
      tap(() => toast.say('Restored')),
    ),
  { functional: true, dispatch: false },
);

/** A copy is made to be changed. */
export const copied$ = createEffect(
  (actions$ = inject(Actions), router = inject(Router), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(LibraryApiActions.copied),
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
      ofType(LibraryApiActions.imported),
      tap(({ count }) => {
        void router.navigate(['/coach/practices/library'], { queryParams: { part: 'own' } });
        toast.say(count === 1 ? '1 practice added' : `${count} practices added`);
      }),
    ),
  { functional: true, dispatch: false },
);
