import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  exhaustMap,
  filter,
  from,
  map,
  of,
  type OperatorFunction,
  switchMap,
  takeUntil,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { WinsGateway } from '../../data/wins/wins-gateway';
import { WinsApiActions, WinsPageActions } from './wins.actions';
import { winsFeature } from './wins.feature';

const failed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(WinsApiActions.failed({ error: toAppError(error) })),
);

export const read$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(WinsGateway)) =>
    actions$.pipe(
      ofType(WinsPageActions.opened),
      switchMap(({ clientId }) =>
        from(gateway.page(clientId)).pipe(
          map((page) => WinsApiActions.read({ page })),
          failed,
        ),
      ),
    ),
  { functional: true },
);

export const more$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(WinsGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(WinsPageActions.moreWanted, WinsPageActions.retried),
      withLatestFrom(store.select(winsFeature.selectWinsState)),
      filter(([, { step }]) => step === 'loading_more' || step === 'loading'),
      exhaustMap(([, { clientId, wins }]) =>
        from(gateway.page(clientId ?? '', wins.at(-1) ?? null)).pipe(
          map((page) => WinsApiActions.moreRead({ page })),
          failed,
          takeUntil(actions$.pipe(ofType(WinsPageActions.opened))),
        ),
      ),
    ),
  { functional: true },
);
