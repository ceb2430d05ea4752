import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { SentCheckIn } from '../../domain/check-ins/sent-check-in';

export const ReadCheckInPageActions = createActionGroup({
  source: 'Read Check-in Page',
  events: {
    opened: props<{ clientId: string; assignmentId: string }>(),
    markReadChosen: props<{ clientId: string; assignmentId: string }>(),
  },
});

export const ReadCheckInApiActions = createActionGroup({
  source: 'Read Check-in API',
  events: {
    read: props<{ checkIn: SentCheckIn }>(),
    readFailed: props<{ assignmentId: string; error: AppError }>(),
    markFailed: props<{ error: AppError }>(),
  },
});
