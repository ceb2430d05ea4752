import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import {
  AssignmentsApiActions,
  MyTodayPageActions,
  IntakePageActions,
  MyIntakesPageActions,
} from './assignments.actions';

export const load$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AssignmentsGateway)) =>
    actions$.pipe(
      ofType(
        MyTodayPageActions.opened,
        MyTodayPageActions.retried,
        MyIntakesPageActions.opened,
        MyIntakesPageActions.retried,
      ),
      switchMap(() =>
        readAfterWrites(
          () => gateway.mine(),
          actions$.pipe(ofType(AssignmentsApiActions.sent)),
        ).pipe(
          map((assignments) => AssignmentsApiActions.loaded({ assignments })),
          catchError((error: unknown) =>
            of(AssignmentsApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** A second tap while it is being sent is the same wish. */
export const send$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AssignmentsGateway)) =>
    actions$.pipe(
      ofType(IntakePageActions.sendChosen),
      inTurn(({ assignmentId }) =>
        from(gateway.submit(assignmentId)).pipe(
          map((submittedAt) => AssignmentsApiActions.sent({ assignmentId, submittedAt })),
          catchError((error: unknown) =>
            of(AssignmentsApiActions.sendingFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
