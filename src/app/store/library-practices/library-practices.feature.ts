import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { favouritesAfter } from '../../domain/library-practices/favourites';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import {
  ImportPageActions,
  LibraryPracticesApiActions,
  LibraryPageActions,
  PracticeFormActions,
  PracticePageActions,
} from './library-practices.actions';

/** What is built in and the coach's own, archived ones among them; as far as it is loaded. */
export interface LibraryPracticesState extends EntityState<LibraryPractice> {
  /** Whether all of it is here, be it of a while ago. */
  readonly isComplete: boolean;
  /** The ids of what is marked with a star. */
  readonly favourites: readonly string[];
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

export const initialLibraryPractices: LibraryPracticesState = adapter.getInitialState({
  isComplete: false,
  favourites: [],
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
function latest(state: LibraryPracticesState, practice: LibraryPractice): LibraryPractice {
  const known = state.entities[practice.id];
  return known && known.revision > practice.revision ? known : practice;
}

const settled = { writing: false, writeError: null, theirs: null } as const;

const opening = (state: LibraryPracticesState): LibraryPracticesState => ({
  ...state,
  ...settled,
  opened: null,
  findError: null,
  saved: null,
});

const writing = (state: LibraryPracticesState): LibraryPracticesState => ({
  ...state,
  ...settled,
  writing: true,
});

const written = (
  state: LibraryPracticesState,
  { practice }: { practice: LibraryPractice },
): LibraryPracticesState => adapter.upsertOne(practice, { ...state, ...settled });

export const libraryPracticesFeature = createFeature({
  name: 'libraryPractices',
  reducer: createReducer(
    initialLibraryPractices,
    on(LibraryPageActions.opened, LibraryPageActions.retried, (state): LibraryPracticesState => ({
      ...state,
      error: null,
      writeError: null,
    })),
    on(LibraryPageActions.searched, (state, { search }): LibraryPracticesState => ({
      ...state,
      search,
    })),
    on(
      LibraryPracticesApiActions.listed,
      (state, { practices, favourites }): LibraryPracticesState =>
        adapter.setAll(
          practices.map((practice) => latest(state, practice)),
          { ...state, favourites, isComplete: true, error: null },
        ),
    ),
    on(LibraryPracticesApiActions.listFailed, (state, { error }): LibraryPracticesState => ({
      ...state,
      error,
    })),
    on(
      PracticePageActions.opened,
      PracticeFormActions.opened,
      ImportPageActions.opened,
      ImportPageActions.fileChosen,
      opening,
    ),
    on(LibraryPracticesApiActions.found, (state, { practice }): LibraryPracticesState => {
      const opened = latest(state, practice);
      return adapter.upsertOne(opened, { ...state, opened, findError: null });
    }),
    on(LibraryPracticesApiActions.findFailed, (state, findError): LibraryPracticesState => ({
      ...state,
      findError,
    })),
    on(
      PracticePageActions.copyChosen,
      PracticePageActions.archiveChosen,
      PracticePageActions.restoreChosen,
      PracticeFormActions.added,
      PracticeFormActions.changed,
      ImportPageActions.confirmed,
      writing,
    ),
    on(
      LibraryPracticesApiActions.added,
      LibraryPracticesApiActions.changed,
      (state, { practice }): LibraryPracticesState => ({
        ...written(state, { practice }),
        saved: practice,
      }),
    ),
    on(
      LibraryPracticesApiActions.copied,
      LibraryPracticesApiActions.archived,
      LibraryPracticesApiActions.restored,
      written,
    ),
    // At once; taken back where it was refused.
    on(LibraryPageActions.favoured, (state, wish): LibraryPracticesState => ({
      ...state,
      favourites: favouritesAfter(state.favourites, wish),
    })),
    on(
      LibraryPracticesApiActions.favourFailed,
      (state, { practiceId, isFavourite }): LibraryPracticesState => ({
        ...state,
        favourites: favouritesAfter(state.favourites, { practiceId, isFavourite: !isFavourite }),
      }),
    ),
    on(LibraryPracticesApiActions.imported, (state): LibraryPracticesState => ({
      ...state,
      ...settled,
    })),
    on(LibraryPracticesApiActions.conflicted, (state, { theirs }): LibraryPracticesState => ({
      ...state,
      ...settled,
      theirs,
    })),
    on(LibraryPracticesApiActions.writeFailed, (state, { error }): LibraryPracticesState => ({
      ...state,
      ...settled,
      writeError: error,
    })),
  ),
  extraSelectors: ({ selectLibraryPracticesState, selectIsComplete }) => {
    const { selectAll } = adapter.getSelectors(selectLibraryPracticesState);
    return {
      /** Undefined until all of it is known. */
      selectLibrary: createSelector(selectAll, selectIsComplete, (all, isComplete) =>
        isComplete ? all : undefined,
      ),
    };
  },
});
