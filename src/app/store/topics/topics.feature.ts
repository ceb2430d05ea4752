import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Topic } from '../../domain/topics/topic';
import { TopicsApiActions, TopicsPageActions } from './topics.actions';

export interface TopicsState {
  /** The client's own, newest first; undefined until they are known. */
  readonly topics: readonly Topic[] | undefined;
  readonly error: AppError | null;
  readonly isSending: boolean;
  readonly sendError: AppError | null;
  /** What is on its way back. */
  readonly leaving: readonly string[];
  readonly takeError: AppError | null;
}

export const initialTopics: TopicsState = {
  topics: undefined,
  error: null,
  isSending: false,
  sendError: null,
  leaving: [],
  takeError: null,
};

/** With its id, or with the request that an earlier sending made. */
const isSame = (one: Topic, other: Topic): boolean =>
  one.id === other.id || one.requestId === other.requestId;

export const topicsFeature = createFeature({
  name: 'topics',
  reducer: createReducer(
    initialTopics,
    on(TopicsPageActions.opened, (state): TopicsState => ({
      ...state,
      error: null,
      takeError: null,
    })),
    on(TopicsPageActions.sent, (state): TopicsState => ({
      ...state,
      isSending: true,
      sendError: null,
    })),
    on(TopicsPageActions.takenBack, (state, { id }): TopicsState => ({
      ...state,
      leaving: [...state.leaving, id],
      takeError: null,
    })),
    on(TopicsApiActions.loaded, (state, { topics }): TopicsState => ({
      ...state,
      topics,
      error: null,
    })),
    on(TopicsApiActions.failed, (state, { error }): TopicsState => ({ ...state, error })),
    on(TopicsApiActions.brought, (state, { topic }): TopicsState => ({
      ...state,
      isSending: false,
      topics: [topic, ...(state.topics ?? []).filter((one) => !isSame(one, topic))],
    })),
    on(TopicsApiActions.notBrought, (state, { error }): TopicsState => ({
      ...state,
      isSending: false,
      sendError: error,
    })),
    on(TopicsApiActions.gone, (state, { id }): TopicsState => ({
      ...state,
      topics: state.topics?.filter((topic) => topic.id !== id),
      leaving: state.leaving.filter((one) => one !== id),
    })),
    on(TopicsApiActions.notTakenBack, (state, { error }): TopicsState => ({
      ...state,
      leaving: [],
      takeError: error,
    })),
  ),
});
