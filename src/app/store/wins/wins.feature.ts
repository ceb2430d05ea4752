import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { NewWin, Win } from '../../domain/wins/win';
import { WinsApiActions, WinsPageActions } from './wins.actions';

type Step = 'idle' | 'loading' | 'loading_more' | 'loaded' | 'failed';

export interface WinsState {
  readonly clientId: string | null;
  /** Newest first. */
  readonly wins: readonly Win[];
  readonly step: Step;
  readonly isLast: boolean;
  readonly error: AppError | null;
  readonly isNoting: boolean;
  /** What the server has taken most lately. */
  readonly noted: NewWin | null;
  readonly noteError: AppError | null;
  /** Why one that was noted by itself could not be changed or deleted. */
  readonly changeError: AppError | null;
}

export const initialWins: WinsState = {
  clientId: null,
  wins: [],
  step: 'idle',
  isLast: false,
  error: null,
  isNoting: false,
  noted: null,
  noteError: null,
  changeError: null,
};

/** One that moved while pages were turned is not there twice. */
function joined(before: readonly Win[], more: readonly Win[]): readonly Win[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...more.filter(({ id }) => !known.has(id))];
}

export const winsFeature = createFeature({
  name: 'wins',
  reducer: createReducer(
    initialWins,
    on(WinsPageActions.opened, (state, { clientId }): WinsState => ({
      ...state,
      clientId,
      wins: state.clientId === clientId ? state.wins : [],
      step: 'loading',
      isLast: false,
      error: null,
    })),
    on(WinsPageActions.moreWanted, (state): WinsState =>
      state.step === 'loaded' && !state.isLast ? { ...state, step: 'loading_more' } : state,
    ),
    on(WinsPageActions.retried, (state): WinsState => ({
      ...state,
      step: state.wins.length > 0 ? 'loading_more' : 'loading',
      error: null,
    })),
    on(WinsApiActions.read, (state, { page }): WinsState => ({
      ...state,
      ...page,
      step: 'loaded',
      error: null,
    })),
    on(WinsApiActions.moreRead, (state, { page }): WinsState => ({
      ...state,
      wins: joined(state.wins, page.wins),
      isLast: page.isLast,
      step: 'loaded',
    })),
    on(WinsApiActions.failed, (state, { error }): WinsState => ({
      ...state,
      step: 'failed',
      error,
    })),
    on(WinsPageActions.noted, (state): WinsState => ({
      ...state,
      isNoting: true,
      noted: null,
      noteError: null,
    })),
    on(WinsApiActions.noted, (state, { win }): WinsState => ({
      ...state,
      isNoting: false,
      noted: win,
    })),
    on(WinsApiActions.notNoted, (state, { error }): WinsState => ({
      ...state,
      isNoting: false,
      noteError: error,
    })),
    on(WinsPageActions.readersChosen, WinsPageActions.removed, (state): WinsState => ({
      ...state,
      changeError: null,
    })),
    on(WinsApiActions.notChanged, (state, { error }): WinsState => ({
      ...state,
      changeError: error,
    })),
  ),
  extraSelectors: ({ selectWins, selectStep, selectIsLast }) => ({
    selectHasMore: createSelector(
      selectIsLast,
      selectStep,
      (isLast, step) => !isLast && step === 'loaded',
    ),
    selectIsEmpty: createSelector(
      selectWins,
      selectStep,
      (wins, step) => wins.length === 0 && step === 'loaded',
    ),
  }),
});
