import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import {
  catchError,
  concatMap,
  EMPTY,
  filter,
  from,
  map,
  mergeMap,
  of,
  switchMap,
  tap,
} from 'rxjs';
import { isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { MyPracticesGateway, practicePage } from '../../data/my-practices/my-practices-gateway';
import { type Practice, type PracticeAnswer, statusAfter } from '../../domain/practices/practice';
import { wayBack } from '../../domain/practices/way-back';
import { readAfterWrites } from '../saving/read-after-writes';
import { Writers } from '../saving/writers';
import { practiceAnswers } from './practice-answers';
import { MyPracticesApiActions } from './my-practices-api.actions';
import { LogPageActions, MyPracticesPageActions } from './my-practices-page.actions';
import { PracticeCopies } from './practice-copies';

/** What makes a read that is under way old. */
const writes = [
  MyPracticesApiActions.answered,
  MyPracticesApiActions.undone,
  MyPracticesApiActions.stepReleased,
] as const;

/** What may open another: the next step comes when the one before is finished. */
const opensAnother = (action: Action & { readonly practice?: Practice }): boolean =>
  action.type !== MyPracticesApiActions.answered.type ||
  (action.practice?.status === 'finished' && action.practice.programmeRunId !== null);

export const list$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(MyPracticesGateway),
    copies = inject(PracticeCopies),
  ) =>
    actions$.pipe(
      ofType(
        MyPracticesPageActions.opened,
        MyPracticesApiActions.stepReleased,
        MyPracticesApiActions.answered,
      ),
      filter(opensAnother),
      switchMap(() =>
        readAfterWrites(() => gateway.list(), actions$.pipe(ofType(...writes))).pipe(
          map((practices) => MyPracticesApiActions.listed({ practices })),
          catchError((error: unknown) =>
            from(copies.all()).pipe(
              map((kept) => MyPracticesApiActions.listFailed({ error: toAppError(error), kept })),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** The page of one practice. Where the server can't be asked, it opens as it was when it was last read here. */
export const find$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(MyPracticesGateway),
    copies = inject(PracticeCopies),
  ) =>
    actions$.pipe(
      ofType(MyPracticesPageActions.practiceOpened),
      switchMap(({ practiceId }) =>
        readAfterWrites(() => gateway.find(practiceId), actions$.pipe(ofType(...writes))).pipe(
          map((practice) => MyPracticesApiActions.found({ practice })),
          catchError((error: unknown) =>
            from(copies.find(practiceId)).pipe(
              map((kept) =>
                MyPracticesApiActions.findFailed({
                  practiceId,
                  error: toAppError(error),
                  kept: kept ?? null,
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** What was opened stays readable here; what was taken back does not. */
export const keep$ = createEffect(
  (actions$ = inject(Actions), copies = inject(PracticeCopies)) =>
    actions$.pipe(
      ofType(
        MyPracticesApiActions.found,
        MyPracticesApiActions.answered,
        MyPracticesApiActions.undone,
        MyPracticesApiActions.findFailed,
      ),
      tap((action) => {
        if ('practice' in action) void copies.keep(action.practice);
        else if (action.error.kind === 'not_found') void copies.remove(action.practiceId);
      }),
    ),
  { functional: true, dispatch: false },
);

/** Copies of what was taken back do not wait for their page to be opened. */
export const follow$ = createEffect(
  (actions$ = inject(Actions), copies = inject(PracticeCopies)) =>
    actions$.pipe(
      ofType(MyPracticesApiActions.listed),
      concatMap(({ practices }) => {
        const oldest = practices.length < practicePage ? undefined : practices.at(-1);
        return from(copies.follow(practices, oldest?.assignedAt ?? null));
      }),
    ),
  { functional: true, dispatch: false },
);

/** One after the other: what is said of one practice must not swallow what is said of the next. */
export const answer$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(MyPracticesGateway),
    turns = inject(Writers).turnsOf(practiceAnswers),
  ) =>
    actions$.pipe(
      ofType(MyPracticesPageActions.answerChosen),
      mergeMap(({ practice: before, answer }) =>
        from(turns.take(() => said(gateway, before, [answer]))).pipe(
          map((practice) => MyPracticesApiActions.answered({ practice, before })),
          catchError((error: unknown) =>
            of(MyPracticesApiActions.answerFailed({ before, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const undo$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(MyPracticesGateway),
    turns = inject(Writers).turnsOf(practiceAnswers),
  ) =>
    actions$.pipe(
      ofType(MyPracticesPageActions.undoChosen),
      mergeMap(({ practice: before, to }) =>
        from(turns.take(() => said(gateway, before, wayBack(before.status, to) ?? []))).pipe(
          map((practice) => MyPracticesApiActions.undone({ practice })),
          catchError((error: unknown) =>
            of(MyPracticesApiActions.answerFailed({ before, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** The practice after each answer was said, in their order. */
async function said(
  gateway: MyPracticesGateway,
  practice: Practice,
  answers: readonly PracticeAnswer[],
): Promise<Practice> {
  let now = practice;
  for (const answer of answers) {
    now = { ...now, status: statusAfter(answer), revision: await gateway.answer(now, answer) };
  }
  return now;
}

/** Another device, or the coach, was faster: what stands now comes to the page, beside the reason. */
export const lookAgain$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyPracticesGateway)) =>
    actions$.pipe(
      ofType(MyPracticesApiActions.answerFailed),
      mergeMap(({ before: { id }, error }) =>
        isOutOfReach(error) || error.kind === 'signed_out'
          ? EMPTY
          : from(gateway.find(id)).pipe(
              map((practice) => MyPracticesApiActions.found({ practice })),
              catchError((raw: unknown) =>
                of(
                  MyPracticesApiActions.findFailed({
                    practiceId: id,
                    error: toAppError(raw),
                    kept: null,
                  }),
                ),
              ),
            ),
      ),
    ),
  { functional: true },
);

/**
 * A failure is not told: nothing waits any longer because of it. Asked anew once a step was opened, so that an answer
 * from before does not close it again.
 */
export const holds$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyPracticesGateway)) =>
    actions$.pipe(
      ofType(
        MyPracticesPageActions.opened,
        MyPracticesApiActions.stepReleased,
        LogPageActions.hardTrySaved,
      ),
      switchMap(() =>
        from(gateway.holds()).pipe(
          map((holds) => MyPracticesApiActions.holdsFound({ holds })),
          catchError(() => EMPTY),
        ),
      ),
    ),
  { functional: true },
);

export const release$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyPracticesGateway)) =>
    actions$.pipe(
      ofType(MyPracticesPageActions.stepOpened, LogPageActions.stepOpened),
      concatMap(({ stepId }) =>
        from(gateway.release(stepId)).pipe(
          map(() => MyPracticesApiActions.stepReleased({ stepId })),
          catchError((error: unknown) =>
            of(MyPracticesApiActions.releaseFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
