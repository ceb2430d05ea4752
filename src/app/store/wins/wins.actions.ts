import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { WinPage } from '../../domain/wins/win';

export const WinsPageActions = createActionGroup({
  source: 'Wins Page',
  events: {
    opened: props<{ clientId: string }>(),
    moreWanted: emptyProps(),
    retried: emptyProps(),
  },
});

export const WinsApiActions = createActionGroup({
  source: 'Wins API',
  events: {
    read: props<{ page: WinPage }>(),
    moreRead: props<{ page: WinPage }>(),
    failed: props<{ error: AppError }>(),
  },
});
