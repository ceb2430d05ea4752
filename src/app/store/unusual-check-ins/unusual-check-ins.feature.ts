import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import {
  type UnusualCheckIn,
  unusualClients,
} from '../../domain/unusual-check-ins/unusual-check-in';
import { CoachTodayPageActions } from '../coach-today/coach-today.actions';
import { UnusualCheckInsApiActions } from './unusual-check-ins.actions';

export interface UnusualCheckInsState {
  readonly found: readonly UnusualCheckIn[];
  readonly error: AppError | null;
}

export const initialUnusualCheckIns: UnusualCheckInsState = { found: [], error: null };

export const unusualCheckInsFeature = createFeature({
  name: 'unusualCheckIns',
  reducer: createReducer(
    initialUnusualCheckIns,
    on(
      CoachTodayPageActions.opened,
      CoachTodayPageActions.retried,
      (state): UnusualCheckInsState => ({ ...state, error: null }),
    ),
    on(UnusualCheckInsApiActions.listed, (_state, { found }): UnusualCheckInsState => ({
      found,
      error: null,
    })),
    on(UnusualCheckInsApiActions.failed, (state, { error }): UnusualCheckInsState => ({
      ...state,
      error,
    })),
  ),
  extraSelectors: ({ selectFound }) => ({
    selectClients: createSelector(selectFound, unusualClients),
  }),
});
