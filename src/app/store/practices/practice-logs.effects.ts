import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  exhaustMap,
  filter,
  from,
  map,
  mergeMap,
  type Observable,
  of,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { type LogsQuery, PracticeLogsGateway } from '../../data/practices/practice-logs-gateway';
import type { ReadLog } from '../../domain/practices/read-log';
import { readAfterWrites } from '../saving/read-after-writes';
import {
  FollowingPageActions,
  PracticeLogsApiActions,
  PracticeViewActions,
  RecordPracticesActions,
} from './practices.actions';
import { reflectionsFeature } from './reflections.feature';

/** What makes a read that is under way old. */
const writes = [PracticeLogsApiActions.read, PracticeLogsApiActions.replied] as const;

/** Of all practices of a client, the weeks that are shown. */
export const recent$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticeLogsGateway)) =>
    actions$.pipe(
      ofType(RecordPracticesActions.opened),
      switchMap(({ clientId, from }) =>
        logsOf(actions$.pipe(ofType(...writes)), gateway, clientId, null, {
          clientId,
          from,
          to: null,
        }),
      ),
    ),
  { functional: true },
);

/** Of one practice, everything. */
export const whole$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticeLogsGateway)) =>
    actions$.pipe(
      ofType(RecordPracticesActions.logsWanted),
      mergeMap(({ clientId, practiceId }) =>
        logsOf(actions$.pipe(ofType(...writes)), gateway, clientId, practiceId, {
          practiceId,
          from: null,
          to: null,
        }),
      ),
    ),
  { functional: true },
);

function logsOf(
  written: Observable<unknown>,
  gateway: PracticeLogsGateway,
  clientId: string,
  practiceId: string | null,
  query: LogsQuery,
): Observable<Action> {
  return readAfterWrites(() => gateway.logsOf(query), written).pipe(
    map((logs) => PracticeLogsApiActions.found({ clientId, practiceId, logs })),
    catchError((error: unknown) =>
      of(PracticeLogsApiActions.failed({ practiceId, error: toAppError(error) })),
    ),
  );
}

export const toRead$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticeLogsGateway)) =>
    actions$.pipe(
      ofType(FollowingPageActions.opened),
      switchMap(() =>
        readAfterWrites(() => gateway.toRead(null), actions$.pipe(ofType(...writes))).pipe(
          map((page) => PracticeLogsApiActions.toReadListed({ page })),
          catchError((error: unknown) =>
            of(PracticeLogsApiActions.toReadFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const moreToRead$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticeLogsGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(FollowingPageActions.moreToReadWanted),
      withLatestFrom(store.select(reflectionsFeature.selectReflectionsState)),
      filter(([, { isLoadingMore }]) => isLoadingMore),
      exhaustMap(([, { logs }]) =>
        from(gateway.toRead(logs?.at(-1) ?? null)).pipe(
          map((page) => PracticeLogsApiActions.moreToReadListed({ page })),
          catchError((error: unknown) =>
            of(PracticeLogsApiActions.toReadFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** One after another, so that what is undone was done before. */
export const read$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticeLogsGateway)) =>
    actions$.pipe(
      ofType(PracticeViewActions.readChosen, PracticeViewActions.unreadChosen),
      concatMap(({ type, log }) =>
        from(marked(gateway, type, log)).pipe(
          catchError((raw: unknown) =>
            refused(gateway, log, raw).pipe(map(PracticeLogsApiActions.readFailed)),
          ),
        ),
      ),
    ),
  { functional: true },
);

async function marked(gateway: PracticeLogsGateway, type: string, log: ReadLog): Promise<Action> {
  if (type === PracticeViewActions.readChosen.type) {
    await gateway.markRead(log);
    return PracticeLogsApiActions.read({ log });
  }
  await gateway.markUnread(log);
  return PracticeLogsApiActions.unread({ log });
}

/** One after another, so that two presses on the same button send one reply and then the same again. */
export const reply$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticeLogsGateway)) =>
    actions$.pipe(
      ofType(PracticeViewActions.replyChosen),
      concatMap(({ log, reply, at }) =>
        from(gateway.reply(log, reply)).pipe(
          map(() => PracticeLogsApiActions.replied({ log, reply, at })),
          catchError((raw: unknown) =>
            refused(gateway, log, raw).pipe(map(PracticeLogsApiActions.replyFailed)),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** Brings along what the client has changed meanwhile, or what another window, or this one before its answer was lost, has replied. */
function refused(gateway: PracticeLogsGateway, log: ReadLog, raw: unknown) {
  const error = toAppError(raw);
  const isOvertaken = error.kind === 'already_replied' || error.kind === 'conflict';
  const looking: Promise<ReadLog | null> = isOvertaken
    ? gateway.find(log.id).catch(() => null)
    : Promise.resolve(null);
  return from(looking).pipe(map((current) => ({ log, error, current })));
}
