import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  EMPTY,
  exhaustMap,
  filter,
  from,
  groupBy,
  map,
  mergeMap,
  type Observable,
  of,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { PracticesGateway } from '../../data/practices/practices-gateway';
import { readAfterWrites } from '../saving/read-after-writes';
import type { PracticeList } from './practice-list';
import { followedFeature } from './followed.feature';
import {
  FollowingPageActions,
  type ListName,
  PracticesApiActions,
  PracticeViewActions,
  RecordPracticesActions,
} from './practices.actions';

/** What makes a read that is under way old. */
const writes = [PracticesApiActions.withdrawn, PracticesApiActions.released] as const;

const asked = {
  [RecordPracticesActions.opened.type]: ['open'],
  [RecordPracticesActions.olderWanted.type]: ['older'],
  [FollowingPageActions.opened.type]: ['asked', 'resting'],
  [FollowingPageActions.narrowed.type]: ['asked'],
} as const satisfies Readonly<Record<string, readonly ListName[]>>;

/** The latest question of a list wins; the lists do not wait for each other. */
export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(
        RecordPracticesActions.opened,
        RecordPracticesActions.olderWanted,
        FollowingPageActions.opened,
        FollowingPageActions.narrowed,
      ),
      mergeMap(({ type }): readonly ListName[] => asked[type]),
      withLatestFrom(store.select(followedFeature.selectLists)),
      groupBy(([name]) => name),
      mergeMap((questions) =>
        questions.pipe(
          switchMap(([name, lists]) =>
            pageOf(actions$.pipe(ofType(...writes)), gateway, name, lists[name]),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** Of one list at a time; the lists do not wait for each other. */
export const more$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(PracticeViewActions.moreWanted),
      withLatestFrom(store.select(followedFeature.selectFollowedState)),
      filter(([{ list }, { lists }]) => lists[list].step === 'loading_more'),
      groupBy(([{ list }]) => list),
      mergeMap((wishes) =>
        wishes.pipe(
          exhaustMap(([{ list: name }, { lists, entities }]) => {
            const last = entities[lists[name].ids.at(-1) ?? ''];
            return pageOf(actions$.pipe(ofType(...writes)), gateway, name, lists[name], last);
          }),
        ),
      ),
    ),
  { functional: true },
);

function pageOf(
  written: Observable<unknown>,
  gateway: PracticesGateway,
  name: ListName,
  { query }: PracticeList,
  after?: Parameters<PracticesGateway['followed']>[1],
): Observable<Action> {
  if (!query) return EMPTY;
  const { listed, moreListed, listFailed } = PracticesApiActions;
  return readAfterWrites(() => gateway.followed(query, after ?? null), written).pipe(
    map((page) => (after ? moreListed : listed)({ list: name, query, page })),
    catchError((error: unknown) => of(listFailed({ list: name, error: toAppError(error) }))),
  );
}

/** One press after another; each is undone where it is refused. */
export const withdraw$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway)) =>
    actions$.pipe(
      ofType(RecordPracticesActions.withdrawChosen),
      mergeMap(({ practice }) =>
        from(gateway.withdraw(practice)).pipe(
          map((revision) =>
            PracticesApiActions.withdrawn({
              practice: { ...practice, status: 'withdrawn', revision },
            }),
          ),
          catchError((error: unknown) =>
            of(PracticesApiActions.withdrawFailed({ practice, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const release$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway)) =>
    actions$.pipe(
      ofType(PracticeViewActions.releaseChosen),
      mergeMap(({ practice }) =>
        from(gateway.release(practice.id)).pipe(
          map(() => PracticesApiActions.released({ practiceId: practice.id })),
          catchError((error: unknown) =>
            of(PracticesApiActions.releaseFailed({ practice, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** The client was faster: what stands there now comes to the page, beside what was refused. */
export const lookAgain$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(PracticesApiActions.withdrawFailed),
      filter(({ error }) => error.kind === 'conflict' || error.kind === 'practice_ended'),
      withLatestFrom(store.select(followedFeature.selectLists)),
      mergeMap(([, lists]) =>
        (['open', 'older'] as const)
          .filter((name) => lists[name].query !== null)
          .map((name) => ({
            name,
            list: lists[name],
          })),
      ),
      mergeMap(({ name, list }) => pageOf(actions$.pipe(ofType(...writes)), gateway, name, list)),
    ),
  { functional: true },
);
