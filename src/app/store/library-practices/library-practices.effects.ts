import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import {
  catchError,
  concatMap,
  EMPTY,
  from,
  map,
  type Observable,
  of,
  switchMap,
  type OperatorFunction,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { LibraryPracticesGateway } from '../../data/library-practices/library-practices-gateway';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import {
  ImportPageActions,
  LibraryPracticesApiActions,
  LibraryPageActions,
  PracticeFormActions,
  PracticePageActions,
} from './library-practices.actions';

/** What makes a read that is under way old. */
const writes = [
  LibraryPracticesApiActions.added,
  LibraryPracticesApiActions.changed,
  LibraryPracticesApiActions.copied,
  LibraryPracticesApiActions.archived,
  LibraryPracticesApiActions.restored,
  LibraryPracticesApiActions.imported,
  LibraryPracticesApiActions.favoured,
] as const;

const writeFailed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(LibraryPracticesApiActions.writeFailed({ error: toAppError(error) })),
);

/** A conflict brings the other version along, so that both can be shown. */
const orTheirs = (gateway: LibraryPracticesGateway, practiceId: string) =>
  catchError<Action, Observable<Action>>((error: unknown) => {
    if (toAppError(error).kind !== 'conflict') throw error;
    return from(gateway.find(practiceId)).pipe(
      map((theirs) => LibraryPracticesApiActions.conflicted({ theirs })),
    );
  });

const whole = (gateway: LibraryPracticesGateway) =>
  Promise.all([gateway.list(), gateway.favourites()]);

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(LibraryPageActions.opened, LibraryPageActions.retried, ImportPageActions.opened),
      switchMap(() =>
        readAfterWrites(() => whole(gateway), actions$.pipe(ofType(...writes))).pipe(
          map(([practices, favourites]) =>
            LibraryPracticesApiActions.listed({ practices, favourites }),
          ),
          catchError((error: unknown) =>
            of(LibraryPracticesApiActions.listFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const open$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(PracticePageActions.opened, PracticeFormActions.opened),
      switchMap(({ practiceId }) =>
        practiceId === null
          ? EMPTY
          : readAfterWrites(() => gateway.find(practiceId), actions$.pipe(ofType(...writes))).pipe(
              map((practice) => LibraryPracticesApiActions.found({ practice })),
              catchError((error: unknown) =>
                of(LibraryPracticesApiActions.findFailed({ practiceId, error: toAppError(error) })),
              ),
            ),
      ),
    ),
  { functional: true },
);

export const add$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(PracticeFormActions.added),
      inTurn(({ requestId, text }) =>
        from(gateway.add(requestId, text)).pipe(
          map((practice) => LibraryPracticesApiActions.added({ practice })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const change$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(PracticeFormActions.changed),
      inTurn(({ practiceId, revision, text }) =>
        from(gateway.change(practiceId, revision, text)).pipe(
          map((practice) => LibraryPracticesApiActions.changed({ practice })),
          orTheirs(gateway, practiceId),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const copy$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(PracticePageActions.copyChosen),
      inTurn(({ requestId, practiceId }) =>
        from(gateway.copy(requestId, practiceId)).pipe(
          map((practice) => LibraryPracticesApiActions.copied({ practice })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const archive$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(PracticePageActions.archiveChosen),
      inTurn(({ practice: { id, revision } }) =>
        from(gateway.archive(id, revision)).pipe(
          map((practice) => LibraryPracticesApiActions.archived({ practice })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const restore$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(PracticePageActions.restoreChosen),
      inTurn(({ practice: { id, revision } }) =>
        from(gateway.restore(id, revision)).pipe(
          map((practice) => LibraryPracticesApiActions.restored({ practice })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

/** One press after another. */
export const favour$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(LibraryPageActions.favoured),
      concatMap(({ practiceId, isFavourite }) =>
        from(gateway.favour({ practiceId, isFavourite })).pipe(
          map(() => LibraryPracticesApiActions.favoured({ practiceId, isFavourite })),
          catchError((error: unknown) =>
            of(
              LibraryPracticesApiActions.favourFailed({
                ...{ practiceId, isFavourite },
                error: toAppError(error),
              }),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const import$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(LibraryPracticesGateway)) =>
    actions$.pipe(
      ofType(ImportPageActions.confirmed),
      inTurn(({ requestId, practices }) =>
        from(gateway.import(requestId, practices)).pipe(
          map((count) => LibraryPracticesApiActions.imported({ count })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);
