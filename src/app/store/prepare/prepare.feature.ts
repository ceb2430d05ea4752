import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Preparation } from '../../domain/prepare/preparation';
import { PrepareApiActions, PreparePagesActions } from './prepare.actions';

export interface PrepareState {
  readonly clientId: string | null;
  /** Of that client and nobody else. */
  readonly preparation: Preparation | null;
  readonly error: AppError | null;
}

export const initialPrepare: PrepareState = { clientId: null, preparation: null, error: null };

export const prepareFeature = createFeature({
  name: 'prepare',
  reducer: createReducer(
    initialPrepare,
    on(PreparePagesActions.shown, (state, { clientId }): PrepareState => ({
      clientId,
      preparation: state.clientId === clientId ? state.preparation : null,
      error: null,
    })),
    on(PrepareApiActions.prepared, (state, { preparation }): PrepareState =>
      state.clientId === preparation.clientId ? { ...state, preparation, error: null } : state,
    ),
    on(PrepareApiActions.failed, (state, { clientId, error }): PrepareState =>
      state.clientId === clientId ? { ...state, error } : state,
    ),
  ),
});
