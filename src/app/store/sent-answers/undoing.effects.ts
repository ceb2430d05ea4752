import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { inTurn } from '../saving/in-turn';
import { UndoingActions } from './undoing.actions';

export const undo$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentAnswersGateway)) =>
    actions$.pipe(
      ofType(UndoingActions.undoChosen),
      inTurn(({ deed, clientId, assignmentId }) => {
        const done = { deed, clientId, assignmentId };
        const isGiven = deed === 'given';
        return from(
          isGiven ? gateway.undoAssigning(assignmentId) : gateway.markUnread(assignmentId),
        ).pipe(
          map(() => UndoingActions.undone(done)),
          catchError((error: unknown) =>
            of(UndoingActions.failed({ ...done, error: toAppError(error) })),
          ),
        );
      }),
    ),
  { functional: true },
);
