import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, EMPTY, exhaustMap, from, map, mergeMap, of } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { SharedNotesGateway } from '../../data/shared-notes/shared-notes-gateway';
import { readAfterWrites } from '../saving/read-after-writes';
import { MySummariesApiActions, MySummariesPageActions } from './my-summaries.actions';

export const load$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SharedNotesGateway)) =>
    actions$.pipe(
      ofType(MySummariesPageActions.opened),
      exhaustMap(() =>
        readAfterWrites(
          () => gateway.mine(),
          actions$.pipe(ofType(MySummariesApiActions.markedRead)),
        ).pipe(
          map((summaries) => MySummariesApiActions.loaded({ summaries })),
          catchError((error: unknown) =>
            of(MySummariesApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** Not told when it fails: it is marked the next time it is opened. */
export const markRead$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SharedNotesGateway)) =>
    actions$.pipe(
      ofType(MySummariesPageActions.read),
      mergeMap(({ id }) =>
        from(gateway.markRead(id)).pipe(
          map(() => MySummariesApiActions.markedRead({ id, at: new Date().toISOString() })),
          catchError(() => EMPTY),
        ),
      ),
    ),
  { functional: true },
);
