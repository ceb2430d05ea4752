import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { catchError, EMPTY, from, map, of, switchMap, type OperatorFunction } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { ProgrammesGateway } from '../../data/programmes/programmes-gateway';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import {
  ProgrammeFormActions,
  ProgrammePageActions,
  ProgrammesApiActions,
  ProgrammesPageActions,
} from './programmes.actions';

/** What makes a read that is under way old. */
const writes = [
  ProgrammesApiActions.added,
  ProgrammesApiActions.changed,
  ProgrammesApiActions.archived,
  ProgrammesApiActions.restored,
] as const;

const writeFailed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(ProgrammesApiActions.writeFailed({ error: toAppError(error) })),
);

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ProgrammesGateway)) =>
    actions$.pipe(
      ofType(ProgrammesPageActions.opened, ProgrammesPageActions.retried),
      switchMap(() =>
        readAfterWrites(() => gateway.list(), actions$.pipe(ofType(...writes))).pipe(
          map((programmes) => ProgrammesApiActions.listed({ programmes })),
          catchError((error: unknown) =>
            of(ProgrammesApiActions.listFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const open$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ProgrammesGateway)) =>
    actions$.pipe(
      ofType(ProgrammePageActions.opened, ProgrammeFormActions.opened),
      switchMap(({ programmeId }) =>
        programmeId === null
          ? EMPTY
          : readAfterWrites(() => gateway.find(programmeId), actions$.pipe(ofType(...writes))).pipe(
              map((programme) => ProgrammesApiActions.found({ programme })),
              catchError((error: unknown) =>
                of(ProgrammesApiActions.findFailed({ programmeId, error: toAppError(error) })),
              ),
            ),
      ),
    ),
  { functional: true },
);

export const add$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ProgrammesGateway)) =>
    actions$.pipe(
      ofType(ProgrammeFormActions.added),
      inTurn(({ requestId, text }) =>
        from(gateway.add(requestId, text)).pipe(
          map((programme) => ProgrammesApiActions.added({ programme })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

/** A conflict brings the other version along, so that both can be shown. */
export const change$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ProgrammesGateway)) =>
    actions$.pipe(
      ofType(ProgrammeFormActions.changed),
      inTurn(({ requestId, programmeId: id, revision, text }) =>
        from(gateway.change(requestId, { id, revision }, text)).pipe(
          map((programme) => ProgrammesApiActions.changed({ programme })),
          catchError((error: unknown) => {
            if (toAppError(error).kind !== 'conflict') throw error;
            return from(gateway.find(id)).pipe(
              map((theirs) => ProgrammesApiActions.conflicted({ theirs })),
            );
          }),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const archive$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ProgrammesGateway)) =>
    actions$.pipe(
      ofType(ProgrammePageActions.archiveChosen),
      inTurn(({ programme: seen }) =>
        from(gateway.archive(seen)).pipe(
          map((programme) => ProgrammesApiActions.archived({ programme })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const restore$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ProgrammesGateway)) =>
    actions$.pipe(
      ofType(ProgrammePageActions.restoreChosen),
      inTurn(({ programme: seen }) =>
        from(gateway.restore(seen)).pipe(
          map((programme) => ProgrammesApiActions.restored({ programme })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);
