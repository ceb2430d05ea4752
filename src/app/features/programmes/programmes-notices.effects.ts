import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { switchMap, tap } from 'rxjs';
import { offerUndo } from '../../shared/ui/toast/offer-undo';
import { Toast } from '../../shared/ui/toast/toast';
import {
  ProgrammePageActions,
  ProgrammesApiActions,
} from '../../store/programmes/programmes.actions';

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
      ofType(ProgrammesApiActions.restored),
      tap(() => toast.say('Restored')),
    ),
  { functional: true, dispatch: false },
);
