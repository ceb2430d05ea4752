import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Progress } from '../../domain/progress/progress';
import { ProgressApiActions, ProgressPageActions } from './progress.actions';

export interface ProgressState {
  readonly clientId: string | null;
  /** Null until it is known. */
  readonly progress: Progress | null;
  readonly error: AppError | null;
  /** Why printing or exporting left no entry. */
  readonly accessError: AppError | null;
}

export const initialProgress: ProgressState = {
  clientId: null,
  progress: null,
  error: null,
  accessError: null,
};

/** What was there stays in sight while it is read anew; another record starts empty. */
const reading = (state: ProgressState, { clientId }: { clientId: string }): ProgressState => ({
  clientId,
  progress: state.clientId === clientId ? state.progress : null,
  error: null,
  accessError: null,
});

export const progressFeature = createFeature({
  name: 'progress',
  reducer: createReducer(
    initialProgress,
    on(ProgressPageActions.opened, reading),
    on(ProgressApiActions.read, (state, { progress }): ProgressState => ({
      ...state,
      progress,
      error: null,
    })),
    on(ProgressApiActions.accessRecorded, (state): ProgressState => ({
      ...state,
      accessError: null,
    })),
    on(ProgressApiActions.accessNotRecorded, (state, { error }): ProgressState => ({
      ...state,
      accessError: error,
    })),
    on(ProgressApiActions.failed, (state, { error }): ProgressState => ({ ...state, error })),
  ),
  extraSelectors: ({ selectProgress }) => ({
    selectIsEmpty: createSelector(selectProgress, (progress) => progress?.checkIns.length === 0),
  }),
});
