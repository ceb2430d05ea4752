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
  timer,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { foundPage, SearchGateway } from '../../data/search/search-gateway';
import { SearchApiActions, SearchPageActions } from './search.actions';
import { searchFeature } from './search.feature';

/** Long enough for the next letter, short enough to feel immediate. */
const typingPauseMs = 250;

const failed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(SearchApiActions.failed({ error: toAppError(error) })),
);

/** The latest words win: whatever older ones still bring is dropped. */
export const find$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SearchGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(SearchPageActions.opened, SearchPageActions.asked, SearchPageActions.retried),
      withLatestFrom(store.select(searchFeature.selectSearchState)),
      switchMap(([{ type }, { query, step }]) => {
        if (step !== 'searching') return EMPTY;
        return timer(type === SearchPageActions.asked.type ? typingPauseMs : 0).pipe(
          switchMap(() => gateway.find(query, null)),
          map((places) => SearchApiActions.found({ places, isLast: places.length < foundPage })),
          failed,
        );
      }),
    ),
  { functional: true },
);

export const more$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SearchGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(SearchPageActions.moreWanted),
      withLatestFrom(store.select(searchFeature.selectSearchState)),
      filter(([, { step }]) => step === 'searching_more'),
      exhaustMap(([, { query, places }]) =>
        from(gateway.find(query, places.at(-1) ?? null)).pipe(
          map((next) =>
            SearchApiActions.moreFound({ places: next, isLast: next.length < foundPage }),
          ),
          failed,
          takeUntil(actions$.pipe(ofType(SearchPageActions.asked))),
        ),
      ),
    ),
  { functional: true },
);
