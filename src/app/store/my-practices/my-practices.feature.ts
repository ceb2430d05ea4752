import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Hold } from '../../domain/practices/hold';
import { type Practice, type PracticeStatus, statusAfter } from '../../domain/practices/practice';
import { MyPracticesApiActions } from './my-practices-api.actions';
import { LogPageActions, MyPracticesPageActions } from './my-practices-page.actions';

export interface MyPracticesState extends EntityState<Practice> {
  readonly loaded: boolean;
  readonly error: AppError | null;
  /** Whether what is listed comes from this device, since the server could not be asked. */
  readonly isKept: boolean;
  /** Why the practice whose page is open could not be fetched. */
  readonly openError: AppError | null;
  /** The practices of which something is being said: what it will be stands here already, whatever a slower read says. */
  readonly answering: readonly string[];
  readonly answerError: AppError | null;
  readonly holds: readonly Hold[];
  readonly releaseError: AppError | null;
}

const adapter = createEntityAdapter<Practice>({
  sortComparer: (one, other) => Date.parse(other.assignedAt) - Date.parse(one.assignedAt),
});

export const initialMyPractices: MyPracticesState = adapter.getInitialState({
  loaded: false,
  error: null,
  isKept: false,
  openError: null,
  answering: [],
  answerError: null,
  holds: [],
  releaseError: null,
});

/** A practice that was taken back is there no more; one that was only opened before stays readable. */
function missing(state: MyPracticesState, id: string, error: AppError, kept: Practice | null) {
  const failed = { ...state, openError: error };
  if (error.kind === 'not_found') {
    // What was said of it in vain has its reason now.
    return adapter.removeOne(id, { ...failed, answerError: state.answerError && error });
  }
  return kept && !state.entities[id] ? adapter.addOne(kept, failed) : failed;
}

/** What was read may be older than what was said meanwhile, or is being said. */
function newest({ answering, entities }: MyPracticesState, read: Practice): Practice {
  const known = entities[read.id];
  const isOlder = known && (answering.includes(read.id) || known.revision > read.revision);
  return isOlder ? known : read;
}

/** The practice as the server answered; what was said of it is no longer under way. */
const settled = (state: MyPracticesState, practice: Practice): MyPracticesState => ({
  ...adapter.upsertOne(practice, state),
  answering: state.answering.filter((id) => id !== practice.id),
});

const having = (all: readonly Practice[], ...statuses: readonly PracticeStatus[]) =>
  all.filter(({ status }) => statuses.includes(status));

export const myPracticesFeature = createFeature({
  name: 'myPractices',
  reducer: createReducer(
    initialMyPractices,
    on(MyPracticesPageActions.opened, (state): MyPracticesState => ({
      ...state,
      error: null,
      answerError: null,
      releaseError: null,
    })),
    on(MyPracticesPageActions.practiceOpened, (state): MyPracticesState => ({
      ...state,
      openError: null,
      answerError: null,
      releaseError: null,
    })),
    on(MyPracticesApiActions.listed, (state, { practices }): MyPracticesState => {
      const now = practices.map((one) => newest(state, one));
      return adapter.setAll(now, { ...state, loaded: true, error: null, isKept: false });
    }),
    on(MyPracticesApiActions.listFailed, (state, { error, kept }): MyPracticesState =>
      state.loaded
        ? { ...state, error }
        : adapter.setAll([...kept], { ...state, error, isKept: kept.length > 0 }),
    ),
    on(MyPracticesApiActions.found, (state, { practice }): MyPracticesState =>
      adapter.upsertOne(newest(state, practice), { ...state, openError: null }),
    ),
    on(MyPracticesApiActions.findFailed, (state, { practiceId, error, kept }): MyPracticesState =>
      missing(state, practiceId, error, kept),
    ),
    on(MyPracticesPageActions.answerChosen, (state, { practice, answer }): MyPracticesState => ({
      ...adapter.upsertOne({ ...practice, status: statusAfter(answer) }, state),
      answering: [...state.answering, practice.id],
      answerError: null,
    })),
    on(MyPracticesPageActions.undoChosen, (state, { practice, to }): MyPracticesState => ({
      ...adapter.upsertOne({ ...practice, status: to }, state),
      answering: [...state.answering, practice.id],
      answerError: null,
    })),
    on(
      MyPracticesApiActions.answered,
      MyPracticesApiActions.undone,
      (state, { practice }): MyPracticesState => settled(state, practice),
    ),
    on(MyPracticesApiActions.answerFailed, (state, { before, error }): MyPracticesState => ({
      ...settled(state, before),
      answerError: error,
    })),
    on(MyPracticesApiActions.holdsFound, (state, { holds }): MyPracticesState => ({
      ...state,
      holds,
    })),
    on(MyPracticesPageActions.stepOpened, LogPageActions.stepOpened, (state): MyPracticesState => ({
      ...state,
      releaseError: null,
    })),
    on(MyPracticesApiActions.stepReleased, (state, { stepId }): MyPracticesState => ({
      ...state,
      holds: state.holds.filter((hold) => hold.stepId !== stepId),
    })),
    on(MyPracticesApiActions.releaseFailed, (state, { error }): MyPracticesState => ({
      ...state,
      releaseError: error,
    })),
  ),
  extraSelectors: ({ selectMyPracticesState }) => {
    const selectAll = createSelector(selectMyPracticesState, adapter.getSelectors().selectAll);
    return {
      selectAll,
      selectSuggested: createSelector(selectAll, (all) => having(all, 'proposed')),
      selectAccepted: createSelector(selectAll, (all) => having(all, 'accepted')),
      selectPaused: createSelector(selectAll, (all) => having(all, 'paused')),
      selectEarlier: createSelector(selectAll, (all) =>
        having(all, 'stopped', 'set_aside', 'finished'),
      ),
    };
  },
});
