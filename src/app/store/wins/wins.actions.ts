import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { NewWin, Win, WinPage } from '../../domain/wins/win';

export const WinsPageActions = createActionGroup({
  source: 'Wins Page',
  events: {
    opened: props<{ clientId: string }>(),
    moreWanted: emptyProps(),
    retried: emptyProps(),
    /** What was typed before the page was loaded, and may have been sent. */
    draftFound: props<{ win: NewWin }>(),
    noted: props<{ win: NewWin }>(),
    /** Of one that was noted by itself. */
    readersChosen: props<{ id: string; visibility: Win['visibility'] }>(),
    removed: props<{ id: string }>(),
  },
});

export const WinsApiActions = createActionGroup({
  source: 'Wins API',
  events: {
    read: props<{ page: WinPage }>(),
    moreRead: props<{ page: WinPage }>(),
    failed: props<{ error: AppError }>(),
    noted: props<{ win: NewWin }>(),
    notNoted: props<{ error: AppError }>(),
    changed: emptyProps(),
    notChanged: props<{ error: AppError }>(),
  },
});
