import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, filter, from, map, of, switchMap, withLatestFrom } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { TopicsGateway } from '../../data/topics/topics-gateway';
import { PrepareGateway } from '../../data/prepare/prepare-gateway';
import { inTurn } from '../saving/in-turn';
import { SessionsApiActions } from '../sessions/sessions.actions';
import { PrepareApiActions, PreparePagesActions } from './prepare.actions';
import { prepareFeature } from './prepare.feature';

export const prepare$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PrepareGateway)) =>
    actions$.pipe(
      ofType(PreparePagesActions.shown),
      switchMap(({ clientId }) =>
        from(gateway.of(clientId)).pipe(
          map((preparation) => PrepareApiActions.prepared({ preparation })),
          catchError((error: unknown) =>
            of(PrepareApiActions.failed({ clientId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** A session that was planned, moved or ended may be the next one now. */
export const prepareAgain$ = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      withLatestFrom(store.select(prepareFeature.selectClientId)),
      filter(([{ session }, clientId]) => session.clientId === clientId),
      map(([{ session }]) => PreparePagesActions.shown({ clientId: session.clientId })),
    ),
  { functional: true },
);

export const markTopic$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TopicsGateway)) =>
    actions$.pipe(
      ofType(PreparePagesActions.topicMarked),
      inTurn(({ clientId, topicId, spoken }) =>
        from(gateway.mark(topicId, spoken)).pipe(
          map(() => PrepareApiActions.topicMarked({ clientId, topicId, spoken })),
          catchError((error: unknown) =>
            of(PrepareApiActions.topicNotMarked({ clientId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** What waits now; of a topic that its client took back meanwhile there is nothing to say. */
export const prepareWithout$ = createEffect(
  (actions$ = inject(Actions)) =>
    actions$.pipe(
      ofType(PrepareApiActions.topicMarked, PrepareApiActions.topicNotMarked),
      filter((action) => !('error' in action) || action.error.kind === 'not_found'),
      map(({ clientId }) => PreparePagesActions.shown({ clientId })),
    ),
  { functional: true },
);
