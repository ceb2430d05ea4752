import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Preparation } from '../../domain/prepare/preparation';
import { PrepareApiActions, PreparePagesActions } from './prepare.actions';

export interface PrepareState {
  readonly clientId: string | null;
  /** Of that client and nobody else. */
  readonly preparation: Preparation | null;
  readonly error: AppError | null;
  /** The topic of which it is being said that it was spoken about. */
  readonly marking: string | null;
  readonly markError: AppError | null;
}

export const initialPrepare: PrepareState = {
  clientId: null,
  preparation: null,
  error: null,
  marking: null,
  markError: null,
};

export const prepareFeature = createFeature({
  name: 'prepare',
  reducer: createReducer(
    initialPrepare,
    on(PreparePagesActions.shown, (state, { clientId }): PrepareState => ({
      ...initialPrepare,
      clientId,
      preparation: state.clientId === clientId ? state.preparation : null,
    })),
    on(PrepareApiActions.prepared, (state, { preparation }): PrepareState =>
      state.clientId === preparation.clientId ? { ...state, preparation, error: null } : state,
    ),
    on(PreparePagesActions.topicMarked, (state, { topicId }): PrepareState => ({
      ...state,
      marking: topicId,
      markError: null,
    })),
    on(PrepareApiActions.topicNotMarked, (state, { error }): PrepareState => ({
      ...state,
      marking: null,
      markError: error,
    })),
    on(PrepareApiActions.failed, (state, { clientId, error }): PrepareState =>
      state.clientId === clientId ? { ...state, error } : state,
    ),
  ),
});
