import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Assignment } from '../../domain/assignments/assignment';

export const MyTodayPageActions = createActionGroup({
  source: 'My Today Page',
  events: {
    opened: emptyProps(),
    retried: emptyProps(),
    /** One of the check-ins that are asked for, where several coaches ask. */
    checkInChosen: props<{ clientId: string }>(),
  },
});

export const MyIntakesPageActions = createActionGroup({
  source: 'My Intakes Page',
  events: { opened: emptyProps(), retried: emptyProps() },
});

export const IntakePageActions = createActionGroup({
  source: 'Intake Page',
  events: {
    opened: emptyProps(),
    /** Everything typed is with the server by now. */
    sendChosen: props<{ assignmentId: string }>(),
    answered: props<{ assignmentId: string }>(),
  },
});

export const AssignmentsApiActions = createActionGroup({
  source: 'Assignments API',
  events: {
    loaded: props<{ assignments: readonly Assignment[] }>(),
    failed: props<{ error: AppError }>(),
    sent: props<{ assignmentId: string; submittedAt: string }>(),
    sendingFailed: props<{ error: AppError }>(),
  },
});
