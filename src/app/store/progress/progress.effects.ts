import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, concatMap, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { ProgressGateway } from '../../data/progress/progress-gateway';
import { ProgressApiActions, ProgressPageActions } from './progress.actions';

export const read$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ProgressGateway)) =>
    actions$.pipe(
      ofType(ProgressPageActions.opened),
      switchMap(({ clientId }) =>
        from(gateway.of(clientId)).pipe(
          map((progress) => ProgressApiActions.read({ progress })),
          catchError((error: unknown) =>
            of(ProgressApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** What a coach prints or puts into a file leaves an entry that the client can see. */
export const recordAccess$ = createEffect(
  (actions$ = inject(Actions), ledger = inject(AccessEntriesGateway)) =>
    actions$.pipe(
      ofType(ProgressPageActions.printed, ProgressPageActions.exported),
      concatMap(({ type, clientId }) =>
        from(
          ledger.record(
            clientId,
            type === ProgressPageActions.printed.type ? 'printed' : 'exported',
          ),
        ).pipe(
          map(() => ProgressApiActions.accessRecorded()),
          catchError((error: unknown) =>
            of(ProgressApiActions.accessNotRecorded({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
