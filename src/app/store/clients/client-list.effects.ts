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
  switchMap,
  takeUntil,
  timer,
  type OperatorFunction,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { ClientsGateway, pageSize } from '../../data/clients/clients-gateway';
import { ClientsApiActions, ClientsPageActions } from './clients.actions';
import { clientsFeature } from './clients.feature';

/** Long enough for the next letter, short enough to feel immediate. */
const typingPauseMs = 200;
const mostAtOnce = 200;

const failed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(ClientsApiActions.listFailed({ error: toAppError(error) })),
);

/** The latest wish wins: whatever an older one still brings is dropped. */
export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(
        ClientsPageActions.opened,
        ClientsPageActions.filtered,
        ClientsPageActions.searched,
        ClientsPageActions.retried,
      ),
      withLatestFrom(
        store.select(clientsFeature.selectQuery),
        store.select(clientsFeature.selectTotal),
      ),
      switchMap(([{ type }, query, shown]) => {
        const isTyping = type === ClientsPageActions.searched.type;
        // Coming back finds as many rows as there were, so that the place in the list is kept.
        const wanted = type === ClientsPageActions.opened.type ? shown : 0;
        const limit = Math.min(mostAtOnce, Math.max(pageSize, wanted));
        return timer(isTyping ? typingPauseMs : 0).pipe(
          switchMap(() => gateway.list(query, null, limit)),
          map((page) => ClientsApiActions.listed({ page })),
          failed,
        );
      }),
    ),
  { functional: true },
);

export const more$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(ClientsPageActions.moreWanted),
      withLatestFrom(store.select(clientsFeature.selectClientsState)),
      filter(([, { step }]) => step === 'loading_more'),
      exhaustMap(([, { query, ids, entities }]) => {
        const last = entities[ids.at(-1) ?? ''];
        return from(gateway.list(query, last ? { key: last.sortKey, id: last.id } : null)).pipe(
          map((page) => ClientsApiActions.moreListed({ page })),
          failed,
          takeUntil(
            actions$.pipe(ofType(ClientsPageActions.filtered, ClientsPageActions.searched)),
          ),
        );
      }),
    ),
  { functional: true },
);
