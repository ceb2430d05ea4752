import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type {
  FollowedPage,
  FollowedPractice,
  FollowedQuery,
} from '../../domain/practices/followed-practice';
import type { PracticeText } from '../../domain/library-practices/library-practice';
import type { NamedLogPage, ReadLog } from '../../domain/practices/read-log';

/**
 * Lists that stand beside each other: a record's open and older practices; across clients what is asked for,
 * and what rests.
 */
export type ListName = 'open' | 'older' | 'asked' | 'resting';

/** The tab of a record. */
export const RecordPracticesActions = createActionGroup({
  source: 'Record Practices Page',
  events: {
    /** `from`: the first calendar day of which the tries are shown. */
    opened: props<{ clientId: string; from: string }>(),
    olderWanted: props<{ clientId: string }>(),
    /** The client's copy, word for word. */
    textWanted: props<{ practiceId: string }>(),
    /** All that was ever written of it. */
    logsWanted: props<{ clientId: string; practiceId: string }>(),
    withdrawChosen: props<{ practice: FollowedPractice }>(),
  },
});

/** The page across clients. */
export const FollowingPageActions = createActionGroup({
  source: 'Following Page',
  events: {
    opened: props<{ query: FollowedQuery }>(),
    narrowed: props<{ query: FollowedQuery }>(),
    moreToReadWanted: emptyProps(),
  },
});

/** Wherever practices and what was written of them are shown. */
export const PracticeViewActions = createActionGroup({
  source: 'Practice Views',
  events: {
    moreWanted: props<{ list: ListName }>(),
    releaseChosen: props<{ practice: Pick<FollowedPractice, 'id' | 'heldSince'> }>(),
    readChosen: props<{ log: ReadLog; at: string }>(),
    unreadChosen: props<{ log: ReadLog }>(),
    replyChosen: props<{ log: ReadLog; reply: string; at: string }>(),
  },
});

export const PracticesApiActions = createActionGroup({
  source: 'Practices API',
  events: {
    listed: props<{ list: ListName; query: FollowedQuery; page: FollowedPage }>(),
    moreListed: props<{ list: ListName; query: FollowedQuery; page: FollowedPage }>(),
    listFailed: props<{ list: ListName; error: AppError }>(),
    textFound: props<{ practiceId: string; text: PracticeText }>(),
    textFailed: props<{ practiceId: string; error: AppError }>(),
    withdrawn: props<{ practice: FollowedPractice }>(),
    /** `practice` as it stood before. */
    withdrawFailed: props<{ practice: FollowedPractice; error: AppError }>(),
    released: props<{ practiceId: string }>(),
    releaseFailed: props<{
      practice: Pick<FollowedPractice, 'id' | 'heldSince'>;
      error: AppError;
    }>(),
  },
});

export const PracticeLogsApiActions = createActionGroup({
  source: 'Practice Logs API',
  events: {
    /** Of one practice everything, or (null) of all practices the days that were asked for. */
    found: props<{ clientId: string; practiceId: string | null; logs: readonly ReadLog[] }>(),
    failed: props<{ practiceId: string | null; error: AppError }>(),
    toReadListed: props<{ page: NamedLogPage }>(),
    moreToReadListed: props<{ page: NamedLogPage }>(),
    toReadFailed: props<{ error: AppError }>(),
    /** All `log` as they stood before. */
    read: props<{ log: ReadLog }>(),
    unread: props<{ log: ReadLog }>(),
    /** `current` as it stands now, where somebody was faster. */
    readFailed: props<{ log: ReadLog; error: AppError; current: ReadLog | null }>(),
    replied: props<{ log: ReadLog; reply: string; at: string }>(),
    /** The same. */
    replyFailed: props<{ log: ReadLog; error: AppError; current: ReadLog | null }>(),
  },
});
