import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { SharedNote } from '../../domain/shared-notes/shared-note';

export const MySummariesPageActions = createActionGroup({
  source: 'My Summaries Page',
  events: {
    opened: emptyProps(),
    /** One of them stands on the screen. */
    read: props<{ id: string }>(),
  },
});

export const MySummariesApiActions = createActionGroup({
  source: 'My Summaries API',
  events: {
    loaded: props<{ summaries: readonly SharedNote[] }>(),
    failed: props<{ error: AppError }>(),
    markedRead: props<{ id: string; at: string }>(),
  },
});
