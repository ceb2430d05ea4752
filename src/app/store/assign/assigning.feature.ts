import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { AssigningApiActions, AssignPageActions, type Considered } from './assigning.actions';

export interface AssigningState {
  readonly clientId: string | null;
  /** Null until it is known. */
  readonly considered: Considered | null;
  readonly considerError: AppError | null;
  readonly busy: boolean;
  readonly error: AppError | null;
  /** The request that was granted last. */
  readonly assigned: string | null;
}

export const initialAssigning: AssigningState = {
  clientId: null,
  considered: null,
  considerError: null,
  busy: false,
  error: null,
  assigned: null,
};

export const assigningFeature = createFeature({
  name: 'assigning',
  reducer: createReducer(
    initialAssigning,
    on(AssignPageActions.chosen, (_state, { clientId }): AssigningState => ({
      ...initialAssigning,
      clientId,
    })),
    on(AssigningApiActions.considered, (state, { clientId, considered }): AssigningState =>
      state.clientId === clientId ? { ...state, considered } : state,
    ),
    on(AssigningApiActions.considerFailed, (state, { clientId, error }): AssigningState =>
      state.clientId === clientId ? { ...state, considerError: error } : state,
    ),
    on(
      AssignPageActions.practiceAssigned,
      AssignPageActions.programmeAssigned,
      (state): AssigningState => ({ ...state, busy: true, error: null }),
    ),
    on(AssigningApiActions.assigned, (state, { requestId }): AssigningState => ({
      ...state,
      busy: false,
      assigned: requestId,
    })),
    on(AssigningApiActions.assignFailed, (state, { error }): AssigningState => ({
      ...state,
      busy: false,
      error,
    })),
  ),
});
