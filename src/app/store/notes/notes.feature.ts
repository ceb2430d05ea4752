import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { ListedNote } from '../../domain/notes/note';
import type { SharedNote } from '../../domain/shared-notes/shared-note';
import { NotePageActions, NotesApiActions, NotesPageActions } from './notes.actions';

export const pageLength = 50;

export interface NotesState {
  /** Whose notes these are. */
  readonly clientId: string | null;
  readonly notes: readonly ListedNote[];
  readonly deleted: readonly ListedNote[];
  readonly shared: readonly SharedNote[];
  readonly step: 'idle' | 'loading' | 'loading_more' | 'loaded' | 'failed';
  readonly isLast: boolean;
  readonly error: AppError | null;
  readonly writeError: AppError | null;
}

export const initialNotes: NotesState = {
  clientId: null,
  notes: [],
  deleted: [],
  shared: [],
  step: 'idle',
  isLast: true,
  error: null,
  writeError: null,
};

/** What is known of this client stays on the page while it is read again; another's never does. */
const opened = (state: NotesState, { clientId }: { clientId: string }): NotesState => ({
  ...(state.clientId === clientId ? state : initialNotes),
  clientId,
  step: 'loading',
  error: null,
  writeError: null,
});

export const notesFeature = createFeature({
  name: 'notes',
  reducer: createReducer(
    initialNotes,
    on(NotesPageActions.opened, opened),
    on(NotesPageActions.moreWanted, (state): NotesState =>
      state.step === 'loaded' && !state.isLast ? { ...state, step: 'loading_more' } : state,
    ),
    on(NotesApiActions.listed, (state, { notes, deleted, shared }): NotesState => ({
      ...state,
      notes,
      deleted,
      shared,
      step: 'loaded',
      isLast: notes.length < pageLength,
    })),
    on(NotesApiActions.moreListed, (state, { notes }): NotesState => ({
      ...state,
      notes: [...state.notes, ...notes],
      step: 'loaded',
      isLast: notes.length < pageLength,
    })),
    on(NotesApiActions.listFailed, (state, { error }): NotesState => ({
      ...state,
      step: 'failed',
      error,
    })),
    on(
      NotesPageActions.restoreChosen,
      NotesPageActions.withdrawChosen,
      NotePageActions.deleteChosen,
      (state): NotesState => ({ ...state, writeError: null }),
    ),
    on(NotesApiActions.writeFailed, (state, { error }): NotesState => ({
      ...state,
      writeError: error,
    })),
  ),
  extraSelectors: ({ selectNotes, selectShared, selectDeleted, selectStep }) => ({
    selectIsEmpty: createSelector(
      selectNotes,
      selectShared,
      selectDeleted,
      selectStep,
      (notes, shared, deleted, step) =>
        step === 'loaded' && notes.length + shared.length + deleted.length === 0,
    ),
  }),
});
