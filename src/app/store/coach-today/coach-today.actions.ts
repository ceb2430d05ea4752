import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Waiting } from '../../domain/coach-today/waiting';

export const CoachTodayPageActions = createActionGroup({
  source: 'Coach Today Page',
  events: {
    opened: emptyProps(),
    retried: emptyProps(),
    /** It was read, or spoken about. */
    doneChosen: props<{ waiting: Waiting }>(),
    undoChosen: props<{ waiting: Waiting }>(),
    /** Out of sight until the app is opened anew. */
    putOff: props<{ waiting: Waiting }>(),
    putOffShown: emptyProps(),
  },
});

export const CoachTodayApiActions = createActionGroup({
  source: 'Coach Today API',
  events: {
    listed: props<{ waiting: readonly Waiting[] }>(),
    failed: props<{ error: AppError }>(),
    done: props<{ waiting: Waiting }>(),
    doneFailed: props<{ waiting: Waiting; error: AppError }>(),
    undone: props<{ waiting: Waiting }>(),
    undoFailed: props<{ waiting: Waiting; error: AppError }>(),
  },
});
