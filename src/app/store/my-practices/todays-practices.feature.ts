import { createFeature, createReducer, on } from '@ngrx/store';
import type { TodaysPractice } from '../../domain/practices/todays-practice';
import { TodaysPracticesApiActions } from './todays-practices.actions';

export interface TodaysPracticesState {
  /** Accepted and proposed ones; empty until known. */
  readonly practices: readonly TodaysPractice[];
}

export const noPracticesToday: TodaysPracticesState = { practices: [] };

export const todaysPracticesFeature = createFeature({
  name: 'todaysPractices',
  reducer: createReducer(
    noPracticesToday,
    on(TodaysPracticesApiActions.looked, (_state, { practices }): TodaysPracticesState => ({
      practices,
    })),
  ),
});
