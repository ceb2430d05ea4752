import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { groupOf, type InboxGroup, keyOf } from '../../domain/coach-today/inbox';
import type { Waiting } from '../../domain/coach-today/waiting';
import { inOrder } from '../../domain/words/in-order';
import { PracticesApiActions } from '../practices/practices.actions';
import { CoachTodayApiActions, CoachTodayPageActions } from './coach-today.actions';

export interface CoachTodayState {
  /** Newest first; undefined until it is known. */
  readonly waiting: readonly Waiting[] | undefined;
  readonly error: AppError | null;
  /** Keys of what was put off until the app is opened anew. */
  readonly putOff: readonly string[];
}

export const initialCoachToday: CoachTodayState = {
  waiting: undefined,
  error: null,
  putOff: [],
};

const without = (state: CoachTodayState, gone: Waiting): CoachTodayState => ({
  ...state,
  waiting: state.waiting?.filter((one) => keyOf(one) !== keyOf(gone)),
});

/** Where it stood: the newest first. */
const backWith = (state: CoachTodayState, back: Waiting): CoachTodayState => ({
  ...state,
  waiting: [...(without(state, back).waiting ?? []), back].sort((one, other) =>
    inOrder(other.at, one.at),
  ),
});

export const coachTodayFeature = createFeature({
  name: 'coachToday',
  reducer: createReducer(
    initialCoachToday,
    on(CoachTodayPageActions.opened, CoachTodayPageActions.retried, (state): CoachTodayState => ({
      ...state,
      error: null,
    })),
    on(CoachTodayApiActions.listed, (state, { waiting }): CoachTodayState => ({
      ...state,
      waiting,
      error: null,
    })),
    on(CoachTodayPageActions.doneChosen, (state, { waiting }): CoachTodayState =>
      without(state, waiting),
    ),
    on(
      CoachTodayApiActions.doneFailed,
      CoachTodayPageActions.undoChosen,
      (state, { waiting }): CoachTodayState => backWith(state, waiting),
    ),
    on(CoachTodayApiActions.undoFailed, (state, { waiting }): CoachTodayState =>
      without(state, waiting),
    ),
    on(CoachTodayPageActions.putOff, (state, { waiting }): CoachTodayState => ({
      ...state,
      putOff: [...state.putOff, keyOf(waiting)],
    })),
    on(CoachTodayPageActions.putOffShown, (state): CoachTodayState => ({ ...state, putOff: [] })),
    on(PracticesApiActions.released, (state, { practiceId }): CoachTodayState => ({
      ...state,
      waiting: state.waiting?.filter(
        ({ kind, practice }) => kind !== 'practice_held' || practice?.id !== practiceId,
      ),
    })),
    on(CoachTodayApiActions.failed, (state, { error }): CoachTodayState => ({ ...state, error })),
  ),
  extraSelectors: ({ selectWaiting, selectPutOff }) => {
    const selectHere = createSelector(selectWaiting, selectPutOff, (waiting, putOff) =>
      (waiting ?? []).filter((one) => !putOff.includes(keyOf(one))),
    );
    const selectOf = (group: InboxGroup) =>
      createSelector(selectHere, (waiting) => waiting.filter((one) => groupOf(one) === group));
    return {
      /** Of them, the steps that wait. */
      selectHeld: createSelector(selectHere, (waiting) =>
        waiting.filter(({ kind }) => kind === 'practice_held'),
      ),
      selectYours: selectOf('yours'),
      selectTheirs: selectOf('theirs'),
      selectGoodToKnow: selectOf('good_to_know'),
      /** How many are out of sight and still there. */
      selectHowManyPutOff: createSelector(
        selectWaiting,
        selectHere,
        (waiting, here) => (waiting ?? []).length - here.length,
      ),
    };
  },
});
