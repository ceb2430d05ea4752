import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { PlanChange } from '../../data/check-ins/check-in-plans-gateway';
import type { CheckInPlan } from '../../domain/check-ins/plan';
import type { FormDefinition } from '../../domain/forms';

export const CheckInPlanPageActions = createActionGroup({
  source: 'Check-in Plan Page',
  events: {
    opened: props<{ clientId: string }>(),
    saveChosen: props<{ change: PlanChange }>(),
    /** What was saved elsewhere meanwhile is what it begins from now. */
    theirsChosen: emptyProps(),
  },
});

export const CheckInPlanApiActions = createActionGroup({
  source: 'Check-in Plan API',
  events: {
    found: props<{ plan: CheckInPlan; builtIn: FormDefinition }>(),
    findFailed: props<{ clientId: string; error: AppError }>(),
    saved: props<{ plan: CheckInPlan }>(),
    /** With what stands there now, where it was a conflict. */
    saveFailed: props<{ error: AppError; theirs: CheckInPlan | null }>(),
  },
});
