import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Found, WordsQuery } from '../../domain/search/found';
import { SearchApiActions, SearchPageActions } from './search.actions';

export interface SearchState {
  readonly query: WordsQuery;
  readonly places: readonly Found[];
  readonly step: 'idle' | 'searching' | 'searching_more' | 'found' | 'failed';
  readonly isLast: boolean;
  readonly error: AppError | null;
}

export const initialSearch: SearchState = {
  query: { words: '', clientId: null, kind: null },
  places: [],
  step: 'idle',
  isLast: true,
  error: null,
};

const asked = (state: SearchState, query: WordsQuery): SearchState =>
  query.words.trim() === ''
    ? { ...initialSearch, query }
    : { ...state, query, step: 'searching', error: null };

export const searchFeature = createFeature({
  name: 'search',
  reducer: createReducer(
    initialSearch,
    on(SearchPageActions.opened, (state, { clientId }): SearchState =>
      state.query.clientId === clientId
        ? asked(state, state.query)
        : asked({ ...state, places: [] }, { ...state.query, clientId, kind: null }),
    ),
    on(SearchPageActions.asked, (state, { query }): SearchState => asked(state, query)),
    on(SearchPageActions.retried, (state): SearchState => asked(state, state.query)),
    on(SearchPageActions.moreWanted, (state): SearchState =>
      state.step === 'found' && !state.isLast ? { ...state, step: 'searching_more' } : state,
    ),
    on(SearchApiActions.found, (state, { places, isLast }): SearchState => ({
      ...state,
      places,
      isLast,
      step: 'found',
    })),
    on(SearchApiActions.moreFound, (state, { places, isLast }): SearchState => ({
      ...state,
      places: [...state.places, ...places],
      isLast,
      step: 'found',
    })),
    on(SearchApiActions.failed, (state, { error }): SearchState => ({
      ...state,
      step: 'failed',
      error,
    })),
  ),
});
