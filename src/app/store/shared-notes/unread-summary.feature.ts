import {
  createActionGroup,
  createFeature,
  createReducer,
  emptyProps,
  on,
  props,
} from '@ngrx/store';

export const UnreadSummaryApiActions = createActionGroup({
  source: 'Unread Summary API',
  events: { looked: props<{ id: string | null }>(), failed: emptyProps() },
});

export interface UnreadSummaryState {
  /** The newest summary that was not read, if any. */
  readonly id: string | null;
  /** Whether it was looked for, even in vain. */
  readonly looked: boolean;
}

export const nothingUnread: UnreadSummaryState = { id: null, looked: false };

export const unreadSummaryFeature = createFeature({
  name: 'unreadSummary',
  reducer: createReducer(
    nothingUnread,
    on(UnreadSummaryApiActions.looked, (_state, { id }): UnreadSummaryState => ({
      id,
      looked: true,
    })),
    on(UnreadSummaryApiActions.failed, (state): UnreadSummaryState => ({ ...state, looked: true })),
  ),
});
