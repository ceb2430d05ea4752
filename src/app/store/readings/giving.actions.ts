import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';

/** A form that was just given, whatever page gave it: it can be undone for a while. */
export const GivingActions = createActionGroup({
  source: 'Giving',
  events: {
    given: props<{ clientId: string; assignmentId: string }>(),
    undoChosen: props<{ clientId: string; assignmentId: string }>(),
    undone: props<{ clientId: string }>(),
    undoFailed: props<{ clientId: string; error: AppError }>(),
  },
});
