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
  timer,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { TimelineGateway } from '../../data/timeline/timeline-gateway';
import { everything } from '../../domain/timeline/timeline-query';
import { SessionsApiActions } from '../sessions/sessions.actions';
import { TimelineApiActions, TimelinePageActions } from './timeline.actions';
import { timelineFeature } from './timeline.feature';

const typingPauseMs = 250;

const failed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(TimelineApiActions.failed({ error: toAppError(error) })),
);

/** The latest request wins: whatever an older one still brings is dropped. */
export const read$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TimelineGateway)) =>
    actions$.pipe(
      ofType(
        TimelinePageActions.opened,
        TimelinePageActions.narrowed,
        TimelinePageActions.searched,
      ),
      switchMap(({ type, request: { clientId, query, timeZone } }) =>
        timer(type === TimelinePageActions.searched.type ? typingPauseMs : 0).pipe(
          switchMap(() => gateway.page(clientId, query, timeZone)),
          map((page) => TimelineApiActions.read({ page })),
          failed,
        ),
      ),
    ),
  { functional: true },
);

export const more$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(TimelineGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(TimelinePageActions.moreWanted, TimelinePageActions.retried),
      withLatestFrom(store.select(timelineFeature.selectTimelineState)),
      filter(([, { step }]) => step === 'loading_more' || step === 'loading'),
      exhaustMap(([, { request, entries }]) =>
        from(
          gateway.page(
            request?.clientId ?? '',
            request?.query ?? everything,
            request?.timeZone ?? 'UTC',
            entries.at(-1) ?? null,
          ),
        ).pipe(
          map((page) => TimelineApiActions.moreRead({ page })),
          failed,
          takeUntil(
            actions$.pipe(
              ofType(
                TimelinePageActions.opened,
                TimelinePageActions.narrowed,
                TimelinePageActions.searched,
              ),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** A session that was planned, moved or ended stands elsewhere now. */
export const readAgain$ = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) =>
    actions$.pipe(
      ofType(SessionsApiActions.written),
      withLatestFrom(store.select(timelineFeature.selectRequest)),
      filter(([{ session }, request]) => request?.clientId === session.clientId),
      map(([, request]) => request),
      filter((request) => request !== null),
      map((request) => TimelinePageActions.narrowed({ request })),
    ),
  { functional: true },
);
