import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { SharedNote } from '../../domain/shared-notes/shared-note';
import { MySummariesApiActions, MySummariesPageActions } from './my-summaries.actions';

export interface MySummariesState {
  /** Newest first. */
  readonly summaries: readonly SharedNote[];
  readonly loaded: boolean;
  readonly error: AppError | null;
}

export const initialMySummaries: MySummariesState = { summaries: [], loaded: false, error: null };

export const mySummariesFeature = createFeature({
  name: 'mySummaries',
  reducer: createReducer(
    initialMySummaries,
    on(MySummariesPageActions.opened, (state): MySummariesState => ({ ...state, error: null })),
    on(MySummariesApiActions.loaded, (_state, { summaries }): MySummariesState => ({
      summaries,
      loaded: true,
      error: null,
    })),
    on(MySummariesApiActions.failed, (state, { error }): MySummariesState => ({ ...state, error })),
    on(MySummariesApiActions.markedRead, (state, { id, at }): MySummariesState => ({
      ...state,
      summaries: state.summaries.map((each) => (each.id === id ? { ...each, readAt: at } : each)),
    })),
  ),
});
