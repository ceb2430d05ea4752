import { createFeature, createReducer, on } from '@ngrx/store';
import type { TodaysPractice } from '../../domain/practices/todays-practice';
import { TodaysPracticesApiActions } from './todays-practices.actions';

export interface TodaysPracticesState {
  /** Accepted and proposed ones; empty until known. */
  readonly practices: readonly TodaysPractice[];
  /** Whether they were looked up, with success or without: nothing of them comes later by itself. */
  readonly known: boolean;
}

export const noPracticesToday: TodaysPracticesState = { practices: [], known: false };

export const todaysPracticesFeature = createFeature({
  name: 'todaysPractices',
  reducer: createReducer(
    noPracticesToday,
    on(TodaysPracticesApiActions.looked, (_state, { practices }): TodaysPracticesState => ({
      practices,
      known: true,
    })),
    on(TodaysPracticesApiActions.failed, (state): TodaysPracticesState => ({
      ...state,
      known: true,
    })),
  ),
});
