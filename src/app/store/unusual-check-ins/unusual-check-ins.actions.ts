import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { UnusualCheckIn } from '../../domain/unusual-check-ins/unusual-check-in';

export const UnusualCheckInsApiActions = createActionGroup({
  source: 'Unusual Check-ins API',
  events: {
    listed: props<{ found: readonly UnusualCheckIn[] }>(),
    failed: props<{ error: AppError }>(),
  },
});
