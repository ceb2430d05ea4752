import { createActionGroup, createFeature, createReducer, on, props } from '@ngrx/store';

export const UnreadSummaryApiActions = createActionGroup({
  source: 'Unread Summary API',
  events: { looked: props<{ id: string | null }>() },
});

export interface UnreadSummaryState {
  /** The newest summary that was not read, if any. */
  readonly id: string | null;
}

const nothing: UnreadSummaryState = { id: null };

export const unreadSummaryFeature = createFeature({
  name: 'unreadSummary',
  reducer: createReducer(
    nothing,
    on(UnreadSummaryApiActions.looked, (_state, { id }): UnreadSummaryState => ({ id })),
  ),
});
