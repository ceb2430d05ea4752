import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Programme } from '../../domain/programmes/programme';
import {
  ProgrammeFormActions,
  ProgrammePageActions,
  ProgrammesApiActions,
  ProgrammesPageActions,
} from './programmes.actions';

/** The coach's own, archived ones among them; as far as they are loaded. */
export interface ProgrammesState extends EntityState<Programme> {
  /** Whether all of them are here, be it of a while ago. */
  readonly isComplete: boolean;
  readonly error: AppError | null;
  /** The programme of an open page, as it was found when the page was opened. */
  readonly opened: Programme | null;
  /** Why it is not there. */
  readonly findError: { readonly programmeId: string; readonly error: AppError } | null;
  readonly writing: boolean;
  readonly writeError: AppError | null;
  /** What the open form has brought about. */
  readonly saved: Programme | null;
  /** The other version, while a conflict waits to be settled. */
  readonly theirs: Programme | null;
}

const adapter = createEntityAdapter<Programme>({
  sortComparer: (one, other) => one.title.localeCompare(other.title, 'en'),
});

export const initialProgrammes: ProgrammesState = adapter.getInitialState({
  isComplete: false,
  error: null,
  opened: null,
  findError: null,
  writing: false,
  writeError: null,
  saved: null,
  theirs: null,
});

const settled = { writing: false, writeError: null, theirs: null } as const;

const opening = (state: ProgrammesState): ProgrammesState => ({
  ...state,
  ...settled,
  opened: null,
  findError: null,
  saved: null,
});

const writing = (state: ProgrammesState): ProgrammesState => ({
  ...state,
  ...settled,
  writing: true,
});

const written = (
  state: ProgrammesState,
  { programme }: { programme: Programme },
): ProgrammesState => adapter.upsertOne(programme, { ...state, ...settled });

export const programmesFeature = createFeature({
  name: 'programmes',
  reducer: createReducer(
    initialProgrammes,
    on(ProgrammesPageActions.opened, ProgrammesPageActions.retried, (state): ProgrammesState => ({
      ...state,
      error: null,
      writeError: null,
    })),
    on(ProgrammesApiActions.listed, (state, { programmes }): ProgrammesState =>
      adapter.setAll([...programmes], { ...state, isComplete: true, error: null }),
    ),
    on(ProgrammesApiActions.listFailed, (state, { error }): ProgrammesState => ({
      ...state,
      error,
    })),
    on(ProgrammePageActions.opened, ProgrammeFormActions.opened, opening),
    on(ProgrammesApiActions.found, (state, { programme }): ProgrammesState =>
      adapter.upsertOne(programme, { ...state, opened: programme, findError: null }),
    ),
    on(ProgrammesApiActions.findFailed, (state, { programmeId, error }): ProgrammesState => ({
      ...state,
      findError: { programmeId, error },
    })),
    on(
      ProgrammePageActions.archiveChosen,
      ProgrammePageActions.restoreChosen,
      ProgrammeFormActions.added,
      ProgrammeFormActions.changed,
      writing,
    ),
    on(
      ProgrammesApiActions.added,
      ProgrammesApiActions.changed,
      (state, { programme }): ProgrammesState => ({
        ...written(state, { programme }),
        saved: programme,
      }),
    ),
    on(ProgrammesApiActions.archived, ProgrammesApiActions.restored, written),
    on(ProgrammesApiActions.conflicted, (state, { theirs }): ProgrammesState => ({
      ...state,
      ...settled,
      theirs,
    })),
    on(ProgrammesApiActions.writeFailed, (state, { error }): ProgrammesState => ({
      ...state,
      ...settled,
      writeError: error,
    })),
  ),
  extraSelectors: ({ selectProgrammesState, selectIsComplete }) => {
    const { selectAll } = adapter.getSelectors(selectProgrammesState);
    return {
      /** By title; undefined until all of them are known. */
      selectProgrammes: createSelector(selectAll, selectIsComplete, (all, isComplete) =>
        isComplete ? all : undefined,
      ),
    };
  },
});
