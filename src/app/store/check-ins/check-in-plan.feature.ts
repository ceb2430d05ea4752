import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { CheckInPlan } from '../../domain/check-ins/plan';
import type { FormDefinition } from '../../domain/forms';
import { CheckInPlanApiActions, CheckInPlanPageActions } from './check-in-plan.actions';

export interface CheckInPlanState {
  readonly clientId: string | null;
  /** Of that client and nobody else. */
  readonly plan: CheckInPlan | null;
  readonly builtIn: FormDefinition | null;
  readonly error: AppError | null;
  readonly busy: boolean;
  readonly saveError: AppError | null;
  /** What was saved elsewhere since the plan was opened. */
  readonly theirs: CheckInPlan | null;
  /** Counts what was saved from here. */
  readonly saves: number;
}

export const initialCheckInPlan: CheckInPlanState = {
  clientId: null,
  plan: null,
  builtIn: null,
  error: null,
  busy: false,
  saveError: null,
  theirs: null,
  saves: 0,
};

export const checkInPlanFeature = createFeature({
  name: 'checkInPlan',
  reducer: createReducer(
    initialCheckInPlan,
    on(CheckInPlanPageActions.opened, (_state, { clientId }): CheckInPlanState => ({
      ...initialCheckInPlan,
      clientId,
    })),
    on(CheckInPlanApiActions.found, (state, { plan, builtIn }): CheckInPlanState =>
      state.clientId === plan.clientId ? { ...state, plan, builtIn } : state,
    ),
    on(CheckInPlanApiActions.findFailed, (state, { clientId, error }): CheckInPlanState =>
      state.clientId === clientId ? { ...state, error } : state,
    ),
    on(CheckInPlanPageActions.saveChosen, (state): CheckInPlanState => ({
      ...state,
      busy: true,
      saveError: null,
      theirs: null,
    })),
    on(CheckInPlanApiActions.saved, (state, { plan }): CheckInPlanState =>
      state.clientId === plan.clientId
        ? { ...state, plan, busy: false, saves: state.saves + 1 }
        : state,
    ),
    on(CheckInPlanApiActions.saveFailed, (state, { error, theirs }): CheckInPlanState => ({
      ...state,
      busy: false,
      saveError: error,
      theirs,
    })),
    on(CheckInPlanPageActions.theirsChosen, (state): CheckInPlanState => ({
      ...state,
      plan: state.theirs ?? state.plan,
      theirs: null,
      saveError: null,
    })),
  ),
});
