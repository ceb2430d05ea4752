import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, mergeMap, of } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { PracticesGateway } from '../../data/practices/practices-gateway';
import { PracticesApiActions, RecordPracticesActions } from './practices.actions';

export const find$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway)) =>
    actions$.pipe(
      ofType(RecordPracticesActions.textWanted),
      mergeMap(({ practiceId }) =>
        from(gateway.text(practiceId)).pipe(
          map((text) => PracticesApiActions.textFound({ practiceId, text })),
          catchError((error: unknown) =>
            of(PracticesApiActions.textFailed({ practiceId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
