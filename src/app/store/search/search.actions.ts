import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Found, WordsQuery } from '../../domain/search/found';

export const SearchPageActions = createActionGroup({
  source: 'Search Page',
  events: {
    /** The words typed on an earlier visit stand there again. */
    opened: props<{ clientId: string | null }>(),
    asked: props<{ query: WordsQuery }>(),
    moreWanted: emptyProps(),
    retried: emptyProps(),
  },
});

export const SearchApiActions = createActionGroup({
  source: 'Search API',
  events: {
    found: props<{ places: readonly Found[]; isLast: boolean }>(),
    moreFound: props<{ places: readonly Found[]; isLast: boolean }>(),
    failed: props<{ error: AppError }>(),
  },
});
