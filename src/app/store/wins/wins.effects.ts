import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  EMPTY,
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
import { inTurn } from '../saving/in-turn';
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

export const note$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(WinsGateway)) =>
    actions$.pipe(
      ofType(WinsPageActions.noted),
      inTurn(({ win }) =>
        from(gateway.note(win)).pipe(
          map(() => WinsApiActions.noted({ win })),
          catchError((error: unknown) => of(WinsApiActions.notNoted({ error: toAppError(error) }))),
        ),
      ),
    ),
  { functional: true },
);

/** An answer that was lost on its way says nothing of whether it was written down. */
export const recognise$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(WinsGateway)) =>
    actions$.pipe(
      ofType(WinsPageActions.draftFound),
      switchMap(({ win }) =>
        from(gateway.wordsOf(win.requestId)).pipe(
          filter((words) => words !== null),
          map((words) => WinsApiActions.noted({ win: { ...win, words } })),
          catchError(() => EMPTY),
        ),
      ),
    ),
  { functional: true },
);

export const change$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(WinsGateway)) =>
    actions$.pipe(
      ofType(WinsPageActions.readersChosen, WinsPageActions.removed),
      inTurn((action) =>
        from(
          'visibility' in action
            ? gateway.show(action.id, action.visibility)
            : gateway.remove(action.id),
        ).pipe(
          map(() => WinsApiActions.changed()),
          catchError((error: unknown) =>
            of(WinsApiActions.notChanged({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** What was written is read with the others, where it stands among them. */
export const readAgain$ = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) =>
    actions$.pipe(
      ofType(WinsApiActions.noted, WinsApiActions.changed),
      withLatestFrom(store.select(winsFeature.selectClientId)),
      map(([, clientId]) => WinsPageActions.opened({ clientId: clientId ?? '' })),
    ),
  { functional: true },
);
