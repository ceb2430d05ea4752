import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { MyRecord } from '../../domain/my-records/my-record';

export const HelpPageActions = createActionGroup({
  source: 'Help Page',
  events: { opened: emptyProps() },
});

export const HistoryPageActions = createActionGroup({
  source: 'History Page',
  events: { opened: emptyProps() },
});

export const MyProgressPageActions = createActionGroup({
  source: 'My Progress Page',
  events: { opened: emptyProps() },
});

export const MyWinsPageActions = createActionGroup({
  source: 'My Wins Page',
  events: { opened: emptyProps() },
});

/** The chips that say with which coach, on every page of a client who has more than one. */
export const CoachChipsActions = createActionGroup({
  source: 'Coach Chips',
  events: { chosen: props<{ clientId: string }>() },
});

export const MyRecordsApiActions = createActionGroup({
  source: 'My Records API',
  events: {
    loaded: props<{ records: readonly MyRecord[] }>(),
    failed: props<{ error: AppError }>(),
  },
});
