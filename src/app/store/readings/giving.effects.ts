import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { ReadingsGateway } from '../../data/readings/readings-gateway';
import { inTurn } from '../writes/in-turn';
import { GivingActions } from './giving.actions';

export const undo$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ReadingsGateway)) =>
    actions$.pipe(
      ofType(GivingActions.undoChosen),
      inTurn(({ clientId, assignmentId }) =>
        from(gateway.undoAssigning(assignmentId)).pipe(
          map(() => GivingActions.undone({ clientId })),
          catchError((error: unknown) =>
            of(GivingActions.undoFailed({ clientId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
