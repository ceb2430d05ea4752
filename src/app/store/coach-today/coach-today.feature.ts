import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Waiting } from '../../domain/coach-today/waiting';
import { PracticesApiActions } from '../practices/practices.actions';
import { CoachTodayApiActions, CoachTodayPageActions } from './coach-today.actions';

export interface CoachTodayState {
  /** Newest first; undefined until it is known. */
  readonly waiting: readonly Waiting[] | undefined;
  readonly error: AppError | null;
}

export const initialCoachToday: CoachTodayState = { waiting: undefined, error: null };

export const coachTodayFeature = createFeature({
  name: 'coachToday',
  reducer: createReducer(
    initialCoachToday,
    on(CoachTodayPageActions.opened, CoachTodayPageActions.retried, (state): CoachTodayState => ({
      ...state,
      error: null,
    })),
    on(CoachTodayApiActions.listed, (_state, { waiting }): CoachTodayState => ({
      waiting,
      error: null,
    })),
    on(PracticesApiActions.released, (state, { practiceId }): CoachTodayState => ({
      ...state,
      waiting: state.waiting?.filter(
        ({ kind, practice }) => kind !== 'practice_held' || practice?.id !== practiceId,
      ),
    })),
    on(CoachTodayApiActions.failed, (state, { error }): CoachTodayState => ({ ...state, error })),
  ),
  extraSelectors: ({ selectWaiting }) => {
    const selectKnown = createSelector(selectWaiting, (waiting) => waiting ?? []);
    const selectOf = (...kinds: readonly Waiting['kind'][]) =>
      createSelector(selectKnown, (waiting) => waiting.filter(({ kind }) => kinds.includes(kind)));
    return {
      selectToRead: selectOf('intake_to_read', 'measure_to_read'),
      selectUnderWay: selectOf(
        'in_progress',
        'not_started',
        'measure_in_progress',
        'measure_not_started',
      ),
      selectInvited: selectOf('invited'),
      selectReflections: selectOf('practice_log_to_read'),
      selectHeld: selectOf('practice_held'),
      selectTopics: selectOf('check_in_topic'),
    };
  },
});
