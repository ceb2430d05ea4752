import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { readCheckIn, type SentCheckIn } from '../../domain/check-ins/sent-check-in';
import { ReadCheckInApiActions, ReadCheckInPageActions } from './read-check-in.actions';

export interface ReadCheckInState {
  readonly assignmentId: string | null;
  /** That one and no other. */
  readonly checkIn: SentCheckIn | null;
  readonly error: AppError | null;
  readonly busy: boolean;
  readonly markError: AppError | null;
}

export const initialReadCheckIn: ReadCheckInState = {
  assignmentId: null,
  checkIn: null,
  error: null,
  busy: false,
  markError: null,
};

export const readCheckInFeature = createFeature({
  name: 'readCheckIn',
  reducer: createReducer(
    initialReadCheckIn,
    on(ReadCheckInPageActions.opened, (_state, { assignmentId }): ReadCheckInState => ({
      ...initialReadCheckIn,
      assignmentId,
    })),
    on(ReadCheckInApiActions.read, (state, { checkIn }): ReadCheckInState =>
      state.assignmentId === checkIn.assignmentId ? { ...state, checkIn, busy: false } : state,
    ),
    on(ReadCheckInApiActions.readFailed, (state, { assignmentId, error }): ReadCheckInState =>
      state.assignmentId === assignmentId ? { ...state, error } : state,
    ),
    on(ReadCheckInPageActions.markReadChosen, (state): ReadCheckInState => ({
      ...state,
      busy: true,
      markError: null,
    })),
    on(ReadCheckInApiActions.markFailed, (state, { error }): ReadCheckInState => ({
      ...state,
      busy: false,
      markError: error,
    })),
  ),
  extraSelectors: ({ selectCheckIn }) => ({
    selectSentAnswers: createSelector(selectCheckIn, (checkIn) => checkIn && readCheckIn(checkIn)),
  }),
});
