import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { type Entry, keyOf } from '../../domain/timeline/timeline';
import { isNarrowed } from '../../domain/timeline/timeline-query';
import { TimelineApiActions, TimelinePageActions, type TimelineRequest } from './timeline.actions';

type Step = 'idle' | 'loading' | 'loading_more' | 'loaded' | 'failed';

export interface TimelineState {
  readonly request: TimelineRequest | null;
  readonly entries: readonly Entry[];
  /** Whether the entries answer an earlier request: they stay in sight only until the new one is answered. */
  readonly isStale: boolean;
  readonly step: Step;
  readonly isLast: boolean;
  readonly error: AppError | null;
}

export const initialTimeline: TimelineState = {
  request: null,
  entries: [],
  isStale: false,
  step: 'idle',
  isLast: false,
  error: null,
};

const asksTheSame = (one: TimelineRequest | null, other: TimelineRequest): boolean =>
  JSON.stringify(one?.query) === JSON.stringify(other.query) && one?.timeZone === other.timeZone;

/** What was there stays in sight while it is narrowed; another record starts empty. */
const loading = (
  state: TimelineState,
  { request }: { request: TimelineRequest },
): TimelineState => ({
  request,
  entries: state.request?.clientId === request.clientId ? state.entries : [],
  isStale: state.isStale || !asksTheSame(state.request, request),
  step: 'loading',
  isLast: false,
  error: null,
});

/** An entry that moved while pages were turned is not there twice. */
function joined(before: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const known = new Set(before.map(keyOf));
  return [...before, ...more.filter((entry) => !known.has(keyOf(entry)))];
}

export const timelineFeature = createFeature({
  name: 'timeline',
  reducer: createReducer(
    initialTimeline,
    on(
      TimelinePageActions.opened,
      TimelinePageActions.narrowed,
      TimelinePageActions.searched,
      loading,
    ),
    on(TimelinePageActions.moreWanted, (state): TimelineState =>
      state.step === 'loaded' && !state.isLast ? { ...state, step: 'loading_more' } : state,
    ),
    on(TimelinePageActions.retried, (state): TimelineState => ({
      ...state,
      step: state.entries.length > 0 ? 'loading_more' : 'loading',
      error: null,
    })),
    on(TimelineApiActions.read, (state, { page }): TimelineState => ({
      ...state,
      entries: page.entries,
      isStale: false,
      step: 'loaded',
      isLast: page.isLast,
      error: null,
    })),
    on(TimelineApiActions.moreRead, (state, { page }): TimelineState => ({
      ...state,
      entries: joined(state.entries, page.entries),
      isStale: false,
      step: 'loaded',
      isLast: page.isLast,
    })),
    on(TimelineApiActions.failed, (state, { error }): TimelineState => ({
      ...state,
      entries: state.isStale ? [] : state.entries,
      step: 'failed',
      error,
    })),
  ),
  extraSelectors: ({ selectRequest, selectEntries, selectStep, selectIsLast }) => ({
    selectHasMore: createSelector(
      selectIsLast,
      selectStep,
      (isLast, step) => !isLast && step === 'loaded',
    ),
    selectIsEmpty: createSelector(
      selectEntries,
      selectStep,
      (entries, step) => entries.length === 0 && step === 'loaded',
    ),
    selectIsNarrowed: createSelector(
      selectRequest,
      (request) => request !== null && isNarrowed(request.query),
    ),
  }),
});
