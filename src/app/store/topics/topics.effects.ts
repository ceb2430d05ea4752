import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { TopicsGateway } from '../../data/topics/topics-gateway';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import { TopicsApiActions, TopicsPageActions } from './topics.actions';

/** What makes a read that is under way old. */
const writes = [TopicsApiActions.brought, TopicsApiActions.gone] as const;

export const load$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TopicsGateway)) =>
    actions$.pipe(
      ofType(TopicsPageActions.opened),
      switchMap(() =>
        readAfterWrites(() => gateway.mine(), actions$.pipe(ofType(...writes))).pipe(
          map((topics) => TopicsApiActions.loaded({ topics })),
          catchError((error: unknown) => of(TopicsApiActions.failed({ error: toAppError(error) }))),
        ),
      ),
    ),
  { functional: true },
);

export const bring$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TopicsGateway)) =>
    actions$.pipe(
      ofType(TopicsPageActions.sent),
      inTurn(({ topic }) =>
        from(gateway.bring(topic)).pipe(
          map((id) => ({ ...topic, id, at: new Date().toISOString(), spoken: false })),
          map((brought) => TopicsApiActions.brought({ topic: brought })),
          catchError((error: unknown) =>
            of(TopicsApiActions.notBrought({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const takeBack$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TopicsGateway)) =>
    actions$.pipe(
      ofType(TopicsPageActions.takenBack),
      inTurn(({ id }) =>
        from(gateway.takeBack(id)).pipe(
          map(() => TopicsApiActions.gone({ id })),
          catchError((error: unknown) =>
            of(TopicsApiActions.notTakenBack({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
