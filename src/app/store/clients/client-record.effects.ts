import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import {
  catchError,
  concatMap,
  EMPTY,
  from,
  map,
  of,
  switchMap,
  type OperatorFunction,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { ClientsGateway } from '../../data/clients/clients-gateway';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import { ClientFormActions, ClientsApiActions, RecordPageActions } from './clients.actions';

/** What makes a read that is under way old. */
const writes = [
  ClientsApiActions.changed,
  ClientsApiActions.archived,
  ClientsApiActions.restored,
] as const;

const findFailed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(ClientsApiActions.findFailed({ error: toAppError(error) })),
);
const writeFailed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(ClientsApiActions.writeFailed({ error: toAppError(error) })),
);

/** No record is shown without its entry in the ledger. */
export const openRecord$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(ClientsGateway),
    ledger = inject(AccessEntriesGateway),
  ) =>
    actions$.pipe(
      ofType(RecordPageActions.opened),
      switchMap(({ clientId }) =>
        readAfterWrites(() => gateway.find(clientId), actions$.pipe(ofType(...writes))).pipe(
          concatMap((client) =>
            from(ledger.record(clientId, 'opened_record')).pipe(
              map(() => ClientsApiActions.found({ client })),
            ),
          ),
          findFailed,
        ),
      ),
    ),
  { functional: true },
);

export const openForm$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway)) =>
    actions$.pipe(
      ofType(ClientFormActions.opened),
      switchMap(({ clientId }) =>
        clientId === null
          ? EMPTY
          : readAfterWrites(() => gateway.find(clientId), actions$.pipe(ofType(...writes))).pipe(
              map((client) => ClientsApiActions.found({ client })),
              findFailed,
            ),
      ),
    ),
  { functional: true },
);

export const add$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway)) =>
    actions$.pipe(
      ofType(ClientFormActions.added),
      inTurn(({ requestId, fields }) =>
        from(gateway.add(requestId, fields)).pipe(
          map((client) => ClientsApiActions.added({ client })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

/** A conflict brings the other version along, so that both can be shown. */
export const change$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway)) =>
    actions$.pipe(
      ofType(ClientFormActions.changed),
      inTurn(({ clientId, revision, fields }) =>
        from(gateway.change(clientId, revision, fields)).pipe(
          map((client) => ClientsApiActions.changed({ client })),
          catchError((error: unknown) => {
            if (toAppError(error).kind !== 'conflict') throw error;
            return from(gateway.find(clientId)).pipe(
              map((theirs) => ClientsApiActions.conflicted({ theirs })),
            );
          }),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const archive$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway)) =>
    actions$.pipe(
      ofType(RecordPageActions.archiveChosen),
      inTurn(({ client: before }) =>
        from(gateway.change(before.id, before.revision, { status: 'archived' })).pipe(
          map((client) => ClientsApiActions.archived({ client, before })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

/** Back to the status that is given: what it was before, or active. */
export const restore$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway)) =>
    actions$.pipe(
      ofType(RecordPageActions.restoreChosen),
      inTurn(({ client: { id, revision, status } }) =>
        from(gateway.change(id, revision, { status })).pipe(
          map((client) => ClientsApiActions.restored({ client })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);
