import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Progress } from '../../domain/progress/progress';

/** The tab of a record, and the client's own. */
export const ProgressPageActions = createActionGroup({
  source: 'Progress Page',
  events: {
    opened: props<{ clientId: string }>(),
    /** By the coach. */
    printed: props<{ clientId: string }>(),
    /** By the coach, into a file. */
    exported: props<{ clientId: string }>(),
  },
});

export const ProgressApiActions = createActionGroup({
  source: 'Progress API',
  events: {
    read: props<{ progress: Progress }>(),
    failed: props<{ error: AppError }>(),
    accessRecorded: emptyProps(),
    accessNotRecorded: props<{ error: AppError }>(),
  },
});
