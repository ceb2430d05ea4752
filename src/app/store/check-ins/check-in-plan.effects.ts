import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action } from '@ngrx/store';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { CheckInPlansGateway, type PlanChange } from '../../data/check-ins/check-in-plans-gateway';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import { CheckInPlanApiActions, CheckInPlanPageActions } from './check-in-plan.actions';

export const find$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(CheckInPlansGateway)) =>
    actions$.pipe(
      ofType(CheckInPlanPageActions.opened),
      switchMap(({ clientId }) =>
        readAfterWrites(
          () => Promise.all([gateway.of(clientId), gateway.builtIn()]),
          actions$.pipe(ofType(CheckInPlanApiActions.saved)),
        ).pipe(
          map(([plan, builtIn]) => CheckInPlanApiActions.found({ plan, builtIn })),
          catchError((error: unknown) =>
            of(CheckInPlanApiActions.findFailed({ clientId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** A second press while the first is on its way is the same wish. */
export const save$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(CheckInPlansGateway)) =>
    actions$.pipe(
      ofType(CheckInPlanPageActions.saveChosen),
      inTurn(({ change }) =>
        from(saved(gateway, change)).pipe(
          catchError((error: unknown) =>
            of(CheckInPlanApiActions.saveFailed({ error: toAppError(error), theirs: null })),
          ),
        ),
      ),
    ),
  { functional: true },
);

async function saved(gateway: CheckInPlansGateway, change: PlanChange): Promise<Action> {
  try {
    await gateway.save(change);
  } catch (error) {
    const failure = toAppError(error);
    if (failure.kind !== 'conflict') throw error;
    const theirs = await gateway.of(change.clientId);
    return CheckInPlanApiActions.saveFailed({ error: failure, theirs });
  }
  return CheckInPlanApiActions.saved({ plan: await gateway.of(change.clientId) });
}
