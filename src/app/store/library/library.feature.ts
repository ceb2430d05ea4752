import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { LibraryPractice } from '../../domain/practices/library-practice';
import {
  ImportPageActions,
  LibraryApiActions,
  LibraryPageActions,
  PracticeFormActions,
  PracticePageActions,
} from './library.actions';

/** What is built in and the coach's own, archived ones among them; as far as it is loaded. */
export interface LibraryState extends EntityState<LibraryPractice> {
  /** Whether all of it is here, be it of a while ago. */
  readonly isComplete: boolean;
  readonly error: AppError | null;
  /** The words last looked for: they stand in no address. */
  readonly search: string;
  /** The practice of an open page, as it was found when the page was opened. */
  readonly opened: LibraryPractice | null;
  /** Why it is not there. */
  readonly findError: { readonly practiceId: string; readonly error: AppError } | null;
  readonly writing: boolean;
  readonly writeError: AppError | null;
  /** What the open form has brought about. */
  readonly saved: LibraryPractice | null;
  /** The other version, while a conflict waits to be settled. */
  readonly theirs: LibraryPractice | null;
}

const adapter = createEntityAdapter<LibraryPractice>();

export const initialLibrary: LibraryState = adapter.getInitialState({
  isComplete: false,
  error: null,
  search: '',
  opened: null,
  findError: null,
  writing: false,
  writeError: null,
  saved: null,
  theirs: null,
});

/** What is known, where an answer is older: it set out before a change came back. */
function latest(state: LibraryState, practice: LibraryPractice): LibraryPractice {
  const known = state.entities[practice.id];
  return known && known.revision > practice.revision ? known : practice;
}

const settled = { writing: false, writeError: null, theirs: null } as const;

const opening = (state: LibraryState): LibraryState => ({
  ...state,
  ...settled,
  opened: null,
  findError: null,
  saved: null,
});

const writing = (state: LibraryState): LibraryState => ({ ...state, ...settled, writing: true });

const written = (state: LibraryState, { practice }: { practice: LibraryPractice }): LibraryState =>
  adapter.upsertOne(practice, { ...state, ...settled });

export const libraryFeature = createFeature({
  name: 'library',
  reducer: createReducer(
    initialLibrary,
    on(LibraryPageActions.opened, LibraryPageActions.retried, (state): LibraryState => ({
      ...state,
      error: null,
      writeError: null,
    })),
    on(LibraryPageActions.searched, (state, { search }): LibraryState => ({ ...state, search })),
    on(LibraryApiActions.listed, (state, { practices }): LibraryState =>
      adapter.setAll(
        practices.map((practice) => latest(state, practice)),
        { ...state, isComplete: true, error: null },
      ),
    ),
    on(LibraryApiActions.listFailed, (state, { error }): LibraryState => ({ ...state, error })),
    on(
      PracticePageActions.opened,
      PracticeFormActions.opened,
      ImportPageActions.opened,
      ImportPageActions.fileChosen,
      opening,
    ),
    on(LibraryApiActions.found, (state, { practice }): LibraryState => {
      const opened = latest(state, practice);
      return adapter.upsertOne(opened, { ...state, opened, findError: null });
    }),
    on(LibraryApiActions.findFailed, (state, findError): LibraryState => ({ ...state, findError })),
    on(
      PracticePageActions.copyChosen,
      PracticePageActions.archiveChosen,
      PracticePageActions.restoreChosen,
      PracticeFormActions.added,
      PracticeFormActions.changed,
      ImportPageActions.confirmed,
      writing,
    ),
    on(LibraryApiActions.added, LibraryApiActions.changed, (state, { practice }): LibraryState => ({
      ...written(state, { practice }),
      saved: practice,
    })),
    on(LibraryApiActions.copied, LibraryApiActions.archived, LibraryApiActions.restored, written),
    on(LibraryApiActions.imported, (state): LibraryState => ({ ...state, ...settled })),
    on(LibraryApiActions.conflicted, (state, { theirs }): LibraryState => ({
      ...state,
      ...settled,
      theirs,
    })),
    on(LibraryApiActions.writeFailed, (state, { error }): LibraryState => ({
      ...state,
      ...settled,
      writeError: error,
    })),
  ),
  extraSelectors: ({ selectLibraryState, selectIsComplete }) => {
    const { selectAll } = adapter.getSelectors(selectLibraryState);
    return {
      /** Undefined until all of it is known. */
      selectLibrary: createSelector(selectAll, selectIsComplete, (all, isComplete) =>
        isComplete ? all : undefined,
      ),
    };
  },
});
