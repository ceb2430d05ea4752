import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { ListedNote } from '../../domain/notes/note';
import type { SharedNote } from '../../domain/shared-notes/shared-note';

export const NotesPageActions = createActionGroup({
  source: 'Notes Page',
  events: {
    opened: props<{ clientId: string }>(),
    moreWanted: emptyProps(),
    restoreChosen: props<{ clientId: string; noteId: string }>(),
    withdrawChosen: props<{ clientId: string; sharedNoteId: string }>(),
  },
});

export const NotePageActions = createActionGroup({
  source: 'Note Page',
  events: {
    deleteChosen: props<{ clientId: string; noteId: string }>(),
    undoChosen: props<{ clientId: string; noteId: string }>(),
  },
});

export const NotesApiActions = createActionGroup({
  source: 'Notes API',
  events: {
    listed: props<{
      notes: readonly ListedNote[];
      deleted: readonly ListedNote[];
      shared: readonly SharedNote[];
    }>(),
    moreListed: props<{ notes: readonly ListedNote[] }>(),
    listFailed: props<{ error: AppError }>(),
    deleted: props<{ clientId: string; noteId: string }>(),
    restored: props<{ clientId: string; noteId: string }>(),
    withdrawn: props<{ clientId: string }>(),
    writeFailed: props<{ error: AppError }>(),
  },
});
