import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { GivenBefore } from '../../domain/practices/given-before';
import { AssigningApiActions, AssignPageActions, type Considered } from './assigning.actions';

/** What a client was given before, as far as it is known. */
export interface GivenToClient {
  readonly clientId: string;
  /** Null until it is known; empty where it can't be looked up. */
  readonly all: readonly GivenBefore[] | null;
  readonly error: AppError | null;
}

export interface AssigningState {
  readonly given: GivenToClient | null;
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
  given: null,
  clientId: null,
  considered: null,
  considerError: null,
  busy: false,
  error: null,
  assigned: null,
};

/** An answer about another client is of a choice that was changed. */
const told = (state: AssigningState, given: GivenToClient): AssigningState =>
  state.given?.clientId === given.clientId ? { ...state, given } : state;

export const assigningFeature = createFeature({
  name: 'assigning',
  reducer: createReducer(
    initialAssigning,
    on(AssignPageActions.clientChosen, (state, { clientId }): AssigningState => ({
      ...state,
      given: { clientId, all: null, error: null },
    })),
    on(AssigningApiActions.givenListed, (state, { clientId, given }): AssigningState =>
      told(state, { clientId, all: given, error: null }),
    ),
    on(AssigningApiActions.givenFailed, (state, { clientId, error }): AssigningState =>
      told(state, { clientId, all: [], error }),
    ),
    on(AssignPageActions.chosen, ({ given }, { clientId }): AssigningState => ({
      ...initialAssigning,
      given,
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
