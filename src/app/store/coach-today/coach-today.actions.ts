import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Waiting } from '../../domain/coach-today/waiting';

export const CoachTodayPageActions = createActionGroup({
  source: 'Coach Today Page',
  events: { opened: emptyProps(), retried: emptyProps() },
});

export const CoachTodayApiActions = createActionGroup({
  source: 'Coach Today API',
  events: {
    listed: props<{ waiting: readonly Waiting[] }>(),
    failed: props<{ error: AppError }>(),
  },
});
