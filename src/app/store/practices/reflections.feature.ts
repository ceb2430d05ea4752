import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { NamedLog, ReadLog } from '../../domain/practices/read-log';
import {
  FollowingPageActions,
  PracticeLogsApiActions,
  PracticeViewActions,
} from './practices.actions';
import { omitKey } from './omit-key';

/** Reflections of all clients that waited to be read when the page was opened, newest first. */
export interface ReflectionsState {
  /** Undefined until they are known. One that was read stays in its place until the page is opened again. */
  readonly logs: readonly NamedLog[] | undefined;
  readonly isLast: boolean;
  readonly isLoadingMore: boolean;
  readonly error: AppError | null;
  /** Logs to which a reply is on its way. */
  readonly replying: readonly string[];
  /** Why a press changed nothing, by log. */
  readonly refused: Readonly<Record<string, AppError>>;
}

export const initialReflections: ReflectionsState = {
  logs: undefined,
  isLast: true,
  isLoadingMore: false,
  error: null,
  replying: [],
  refused: {},
};

const changed = (
  state: ReflectionsState,
  id: string,
  changes: Partial<ReadLog>,
): ReflectionsState => ({
  ...state,
  logs: state.logs?.map((log) => (log.id === id ? { ...log, ...changes } : log)),
});

const refused = (state: ReflectionsState, id: string, error: AppError | null): ReflectionsState => {
  const others = omitKey(state.refused, id);
  return {
    ...state,
    replying: state.replying.filter((one) => one !== id),
    refused: error ? { ...others, [id]: error } : others,
  };
};

export const reflectionsFeature = createFeature({
  name: 'reflections',
  reducer: createReducer(
    initialReflections,
    on(FollowingPageActions.opened, (state): ReflectionsState => ({ ...state, error: null })),
    on(FollowingPageActions.moreToReadWanted, (state): ReflectionsState =>
      state.isLast ? state : { ...state, isLoadingMore: true, error: null },
    ),
    on(PracticeLogsApiActions.toReadListed, (state, { page }): ReflectionsState => ({
      ...state,
      logs: page.logs,
      isLast: page.isLast,
      isLoadingMore: false,
    })),
    on(PracticeLogsApiActions.moreToReadListed, (state, { page }): ReflectionsState => ({
      ...state,
      logs: joined(state.logs ?? [], page.logs),
      isLast: page.isLast,
      isLoadingMore: false,
    })),
    on(PracticeLogsApiActions.toReadFailed, (state, { error }): ReflectionsState => ({
      ...state,
      isLoadingMore: false,
      error,
    })),
    on(PracticeViewActions.readChosen, (state, { log: { id }, at }): ReflectionsState =>
      changed(refused(state, id, null), id, { coachReadAt: at }),
    ),
    on(PracticeLogsApiActions.unread, (state, { log: { id } }): ReflectionsState =>
      changed(state, id, { coachReadAt: null }),
    ),
    on(
      PracticeLogsApiActions.readFailed,
      (state, { log: { id, coachReadAt }, error, current }): ReflectionsState =>
        changed(refused(state, id, error), id, current ?? { coachReadAt }),
    ),
    on(PracticeViewActions.replyChosen, (state, { log: { id } }): ReflectionsState => ({
      ...refused(state, id, null),
      replying: [...state.replying, id],
    })),
    on(PracticeLogsApiActions.replied, (state, { log: { id }, reply, at }): ReflectionsState =>
      changed(refused(state, id, null), id, { reply, repliedAt: at, coachReadAt: at }),
    ),
    on(
      PracticeLogsApiActions.replyFailed,
      (state, { log: { id }, error, current }): ReflectionsState =>
        changed(refused(state, id, error), id, current ?? {}),
    ),
  ),
});

function joined(before: readonly NamedLog[], more: readonly NamedLog[]): readonly NamedLog[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...more.filter(({ id }) => !known.has(id))];
}
