import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Coach, CoachChanges } from '../../domain/coaches/coach';

/** Any page that says a time or a name in the coach's own way. */
export const CoachPagesActions = createActionGroup({
  source: 'Coach Pages',
  events: { opened: emptyProps() },
});

export const SettingsPageActions = createActionGroup({
  source: 'Settings Page',
  events: {
    opened: emptyProps(),
    changed: props<{ changes: CoachChanges }>(),
  },
});

export const CoachesApiActions = createActionGroup({
  source: 'Coaches API',
  events: {
    found: props<{ coach: Coach }>(),
    findFailed: props<{ error: AppError }>(),
    saved: props<{ coach: Coach; at: string }>(),
    saveFailed: props<{ error: AppError }>(),
  },
});
