import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { inOrder } from '../../domain/words/in-order';
import type { ReadLog } from '../../domain/practices/read-log';
import {
  PracticeLogsApiActions,
  PracticeViewActions,
  RecordPracticesActions,
} from './practices.actions';
import { omitKey } from './omit-key';

/** What the client whose record is open wrote of their tries, newest first. */
export interface PracticeLogsState extends EntityState<ReadLog> {
  readonly clientId: string | null;
  /** The first day that is known of all practices. */
  readonly from: string | null;
  readonly isLoaded: boolean;
  readonly error: AppError | null;
  /** Practices of which all is known, and why it is not. */
  readonly whole: readonly string[];
  readonly wholeErrors: Readonly<Record<string, AppError>>;
}

const adapter = createEntityAdapter<ReadLog>({
  sortComparer: (one, other) => inOrder(other.at, one.at) || inOrder(other.id, one.id),
});

export const initialPracticeLogs: PracticeLogsState = adapter.getInitialState({
  clientId: null,
  from: null,
  isLoaded: false,
  error: null,
  whole: [],
  wholeErrors: {},
});

export const practiceLogsFeature = createFeature({
  name: 'practiceLogs',
  reducer: createReducer(
    initialPracticeLogs,
    on(RecordPracticesActions.opened, (state, { clientId, from }): PracticeLogsState =>
      state.clientId === clientId
        ? { ...state, from, error: null }
        : { ...initialPracticeLogs, clientId, from },
    ),
    on(RecordPracticesActions.logsWanted, (state, { practiceId }): PracticeLogsState => {
      return { ...state, wholeErrors: omitKey(state.wholeErrors, practiceId) };
    }),
    on(PracticeLogsApiActions.found, (state, { clientId, practiceId, logs }): PracticeLogsState => {
      if (state.clientId !== clientId) return state;
      const known = adapter.upsertMany([...logs], state);
      return practiceId === null
        ? { ...known, isLoaded: true, error: null }
        : { ...known, whole: [...known.whole, practiceId] };
    }),
    on(PracticeLogsApiActions.failed, (state, { practiceId, error }): PracticeLogsState =>
      practiceId === null
        ? { ...state, error }
        : { ...state, wholeErrors: { ...state.wholeErrors, [practiceId]: error } },
    ),
    on(PracticeViewActions.readChosen, (state, { log: { id }, at }): PracticeLogsState =>
      adapter.updateOne({ id, changes: { coachReadAt: at } }, state),
    ),
    on(PracticeLogsApiActions.unread, (state, { log: { id } }): PracticeLogsState =>
      adapter.updateOne({ id, changes: { coachReadAt: null } }, state),
    ),
    on(
      PracticeLogsApiActions.readFailed,
      (state, { log: { id, coachReadAt }, current }): PracticeLogsState =>
        adapter.updateOne({ id, changes: current ?? { coachReadAt } }, state),
    ),
    on(PracticeLogsApiActions.replied, (state, { log: { id }, reply, at }): PracticeLogsState =>
      adapter.updateOne({ id, changes: { reply, repliedAt: at, coachReadAt: at } }, state),
    ),
    on(PracticeLogsApiActions.replyFailed, (state, { current }): PracticeLogsState =>
      current ? adapter.updateOne({ id: current.id, changes: current }, state) : state,
    ),
  ),
  extraSelectors: ({ selectPracticeLogsState }) => {
    const { selectAll } = adapter.getSelectors(selectPracticeLogsState);
    return {
      selectByPractice: createSelector(selectAll, (logs) => byPractice(logs)),
    };
  },
});

function byPractice(logs: readonly ReadLog[]): ReadonlyMap<string, readonly ReadLog[]> {
  const found = new Map<string, ReadLog[]>();
  for (const log of logs) {
    const known = found.get(log.practiceId);
    if (known) known.push(log);
    else found.set(log.practiceId, [log]);
  }
  return found;
}
