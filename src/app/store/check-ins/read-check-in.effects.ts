import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, concatMap, filter, from, map, of, switchMap, withLatestFrom } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { SentCheckInsGateway } from '../../data/check-ins/sent-check-ins-gateway';
import { inTurn } from '../saving/in-turn';
import { UndoingActions } from '../sent-answers/undoing.actions';
import { ReadCheckInApiActions, ReadCheckInPageActions } from './read-check-in.actions';
import { readCheckInFeature } from './read-check-in.feature';

/** No check-in is opened without its entry in the ledger. */
export const read$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(SentCheckInsGateway),
    ledger = inject(AccessEntriesGateway),
  ) =>
    actions$.pipe(
      ofType(ReadCheckInPageActions.opened),
      switchMap(({ clientId, assignmentId }) =>
        from(ledger.record(clientId, 'read_check_in')).pipe(
          concatMap(() => gateway.find(clientId, assignmentId)),
          map((checkIn) => ReadCheckInApiActions.read({ checkIn })),
          catchError((error: unknown) =>
            of(ReadCheckInApiActions.readFailed({ assignmentId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const markRead$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentCheckInsGateway)) =>
    actions$.pipe(
      ofType(ReadCheckInPageActions.markReadChosen),
      inTurn(({ clientId, assignmentId }) =>
        from(gateway.markRead(assignmentId)).pipe(
          concatMap(() => gateway.find(clientId, assignmentId)),
          concatMap((checkIn) => [
            UndoingActions.done({ deed: 'read', clientId, assignmentId }),
            ReadCheckInApiActions.read({ checkIn }),
          ]),
          catchError((error: unknown) =>
            of(ReadCheckInApiActions.markFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** As it stands again, where it is still open. */
export const undone$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SentCheckInsGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(UndoingActions.undone),
      withLatestFrom(store.select(readCheckInFeature.selectAssignmentId)),
      filter(([{ assignmentId }, open]) => assignmentId === open),
      switchMap(([{ clientId, assignmentId }]) =>
        from(gateway.find(clientId, assignmentId)).pipe(
          map((checkIn) => ReadCheckInApiActions.read({ checkIn })),
          catchError((error: unknown) =>
            of(ReadCheckInApiActions.markFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
