import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import {
  closedStatuses,
  type FollowedPractice,
  type FollowedQuery,
  openStatuses,
} from '../../domain/practices/followed-practice';
import {
  answered,
  asking,
  asksTheSame,
  failed,
  goingOn,
  noList,
  type PracticeList,
} from './practice-list';
import {
  FollowingPageActions,
  type ListName,
  PracticeLogsApiActions,
  PracticesApiActions,
  PracticeViewActions,
  RecordPracticesActions,
} from './practices.actions';
import { omitKey } from './omit-key';

export interface FollowedState extends EntityState<FollowedPractice> {
  readonly lists: Readonly<Record<ListName, PracticeList>>;
  /** Why a press changed nothing, by practice. */
  readonly refused: Readonly<Record<string, AppError>>;
}

const adapter = createEntityAdapter<FollowedPractice>();

export const initialFollowed: FollowedState = adapter.getInitialState({
  lists: { open: noList, older: noList, asked: noList, resting: noList },
  refused: {},
});

const resting: FollowedQuery = { clientId: null, statuses: ['paused', 'stopped'] };

const changing = (
  state: FollowedState,
  name: ListName,
  change: (list: PracticeList) => PracticeList,
): FollowedState => ({ ...state, lists: { ...state.lists, [name]: change(state.lists[name]) } });

const ask = (state: FollowedState, name: ListName, query: FollowedQuery): FollowedState =>
  changing(state, name, (list) => asking(list, query));

/** One client's practices are gone before another's are asked for. */
const openRecord = (state: FollowedState, clientId: string): FollowedState => {
  const isSame = state.lists.open.query?.clientId === clientId;
  const about: FollowedState = isSame ? { ...state, refused: {} } : initialFollowed;
  return ask(about, 'open', { clientId, statuses: openStatuses });
};

const refused = (state: FollowedState, id: string, error: AppError | null): FollowedState => {
  const others = omitKey(state.refused, id);
  return { ...state, refused: error ? { ...others, [id]: error } : others };
};

/** From now on it is among the older ones, where those are in sight. */
function withdrawn(state: FollowedState, practice: FollowedPractice): FollowedState {
  const moved = changing(state, 'older', (list) =>
    list.query ? { ...list, ids: [...new Set([practice.id, ...list.ids])] } : list,
  );
  return adapter.setOne(practice, moved);
}

const lessUnread = (practice: FollowedPractice): FollowedPractice => ({
  ...practice,
  unread: Math.max(0, practice.unread - 1),
});

/** What no longer fits a list is not shown in it. */
function shownOf(
  { query, ids }: PracticeList,
  entities: FollowedState['entities'],
): readonly FollowedPractice[] {
  return ids
    .map((id) => entities[id])
    .filter((one) => one !== undefined)
    .filter(({ status }) => query?.statuses.includes(status) ?? false);
}

export const followedFeature = createFeature({
  name: 'followed',
  reducer: createReducer(
    initialFollowed,
    on(RecordPracticesActions.opened, (state, { clientId }): FollowedState =>
      openRecord(state, clientId),
    ),
    on(RecordPracticesActions.olderWanted, (state, { clientId }): FollowedState =>
      ask(state, 'older', { clientId, statuses: closedStatuses }),
    ),
    on(FollowingPageActions.opened, (state, { query }): FollowedState =>
      ask(ask(state, 'asked', query), 'resting', resting),
    ),
    on(FollowingPageActions.narrowed, (state, { query }): FollowedState =>
      ask(state, 'asked', query),
    ),
    on(PracticeViewActions.moreWanted, (state, { list }): FollowedState =>
      changing(state, list, goingOn),
    ),
    // An answer that nobody waits for any more is dropped.
    on(
      PracticesApiActions.listed,
      PracticesApiActions.moreListed,
      (state, answer): FollowedState => {
        const { type, list: name, query, page } = answer;
        const { query: asked, ids } = state.lists[name];
        if (!asksTheSame(asked, query)) return state;
        const before = type === PracticesApiActions.moreListed.type ? ids : [];
        const listed = changing(state, name, (list) => answered(list, page, before));
        return adapter.upsertMany([...page.practices], listed);
      },
    ),
    on(PracticesApiActions.listFailed, (state, { list: name, error }): FollowedState =>
      changing(state, name, (list) => failed(list, error)),
    ),
    on(RecordPracticesActions.withdrawChosen, (state, { practice: { id } }): FollowedState =>
      adapter.updateOne({ id, changes: { status: 'withdrawn' } }, refused(state, id, null)),
    ),
    on(PracticesApiActions.withdrawn, (state, { practice }): FollowedState =>
      withdrawn(state, practice),
    ),
    on(PracticesApiActions.withdrawFailed, (state, { practice, error }): FollowedState =>
      adapter.setOne(practice, refused(state, practice.id, error)),
    ),
    on(PracticeViewActions.releaseChosen, (state, { practice: { id } }): FollowedState =>
      adapter.updateOne({ id, changes: { heldSince: null } }, refused(state, id, null)),
    ),
    on(
      PracticesApiActions.releaseFailed,
      (state, { practice: { id, heldSince }, error }): FollowedState =>
        adapter.updateOne({ id, changes: { heldSince } }, refused(state, id, error)),
    ),
    on(
      PracticeLogsApiActions.read,
      PracticeLogsApiActions.replied,
      (state, { log }): FollowedState =>
        log.coachReadAt === null
          ? adapter.mapOne({ id: log.practiceId, map: lessUnread }, state)
          : state,
    ),
  ),
  extraSelectors: ({ selectEntities, selectLists }) => {
    const selectOf = (name: ListName) =>
      createSelector(selectEntities, selectLists, (entities, lists) =>
        shownOf(lists[name], entities),
      );
    return {
      selectOpen: selectOf('open'),
      selectOlder: selectOf('older'),
      selectAsked: selectOf('asked'),
      selectResting: selectOf('resting'),
    };
  },
});
