import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { EntryPage } from '../../domain/timeline/timeline';
import type { TimelineQuery } from '../../domain/timeline/timeline-query';

/** Whose history, what of it, and in whose zone its days are counted. */
export interface TimelineRequest {
  readonly clientId: string;
  readonly query: TimelineQuery;
  readonly timeZone: string;
}

/** The coach's page and the client's own. */
export const TimelinePageActions = createActionGroup({
  source: 'Timeline Page',
  events: {
    opened: props<{ request: TimelineRequest }>(),
    narrowed: props<{ request: TimelineRequest }>(),
    searched: props<{ request: TimelineRequest }>(),
    moreWanted: emptyProps(),
    retried: emptyProps(),
  },
});

export const TimelineApiActions = createActionGroup({
  source: 'Timeline API',
  events: {
    read: props<{ page: EntryPage }>(),
    moreRead: props<{ page: EntryPage }>(),
    failed: props<{ error: AppError }>(),
  },
});
