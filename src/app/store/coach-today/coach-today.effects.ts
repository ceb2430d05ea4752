import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { CoachTodayGateway } from '../../data/coach-today/coach-today-gateway';
import { PracticeLogsGateway } from '../../data/practices/practice-logs-gateway';
import { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { TopicsGateway } from '../../data/topics/topics-gateway';
import { doneBy } from '../../domain/coach-today/inbox';
import type { Waiting } from '../../domain/coach-today/waiting';
import { FollowingPageActions } from '../practices/practices.actions';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import { CoachTodayApiActions, CoachTodayPageActions } from './coach-today.actions';

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(CoachTodayGateway)) =>
    actions$.pipe(
      ofType(
        CoachTodayPageActions.opened,
        CoachTodayPageActions.retried,
        FollowingPageActions.opened,
      ),
      switchMap(() =>
        readAfterWrites(
          () => gateway.waiting(),
          actions$.pipe(ofType(CoachTodayApiActions.done, CoachTodayApiActions.undone)),
        ).pipe(
          map((waiting) => CoachTodayApiActions.listed({ waiting })),
          catchError((error: unknown) =>
            of(CoachTodayApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** One after another, so that what is undone was done before. */
export const mark$ = createEffect(
  (
    actions$ = inject(Actions),
    gateways = {
      answers: inject(SentAnswersGateway),
      logs: inject(PracticeLogsGateway),
      topics: inject(TopicsGateway),
    },
  ) =>
    actions$.pipe(
      ofType(CoachTodayPageActions.doneChosen, CoachTodayPageActions.undoChosen),
      inTurn(({ type, waiting }) => {
        const isDone = type === CoachTodayPageActions.doneChosen.type;
        return from(mark(gateways, waiting, isDone)).pipe(
          map(() =>
            isDone
              ? CoachTodayApiActions.done({ waiting })
              : CoachTodayApiActions.undone({ waiting }),
          ),
          catchError((raw: unknown) => {
            const error = toAppError(raw);
            return of(
              isDone
                ? CoachTodayApiActions.doneFailed({ waiting, error })
                : CoachTodayApiActions.undoFailed({ waiting, error }),
            );
          }),
        );
      }),
    ),
  { functional: true },
);

interface Gateways {
  readonly answers: Pick<SentAnswersGateway, 'markRead' | 'markUnread'>;
  readonly logs: Pick<PracticeLogsGateway, 'markRead' | 'markUnread'>;
  readonly topics: Pick<TopicsGateway, 'mark'>;
}

async function mark(
  { answers, logs, topics }: Gateways,
  waiting: Waiting,
  isDone: boolean,
): Promise<void> {
  const { assignmentId, logId, logRevision, itemId } = waiting;
  if (doneBy(waiting) === 'spoken') return topics.mark(itemId ?? '', isDone);
  if (logId !== null) {
    const log = { id: logId, revision: logRevision ?? 0 };
    return isDone ? logs.markRead(log) : logs.markUnread(log);
  }
  return isDone ? answers.markRead(assignmentId ?? '') : answers.markUnread(assignmentId ?? '');
}
