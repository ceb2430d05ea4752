import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  exhaustMap,
  filter,
  forkJoin,
  from,
  map,
  of,
  type OperatorFunction,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { NotesGateway } from '../../data/notes/notes-gateway';
import { SharedNotesGateway } from '../../data/shared-notes/shared-notes-gateway';
import { NotePageActions, NotesApiActions, NotesPageActions } from './notes.actions';
import { notesFeature } from './notes.feature';

const listFailed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(NotesApiActions.listFailed({ error: toAppError(error) })),
);
const writeFailed: OperatorFunction<Action, Action> = catchError((error: unknown) =>
  of(NotesApiActions.writeFailed({ error: toAppError(error) })),
);

/** Opening the page, and whatever changes what stands on it. */
export const list$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(NotesGateway),
    sharedNotes = inject(SharedNotesGateway),
  ) =>
    actions$.pipe(
      ofType(
        NotesPageActions.opened,
        NotesApiActions.deleted,
        NotesApiActions.restored,
        NotesApiActions.withdrawn,
      ),
      switchMap(({ clientId }) =>
        forkJoin({
          notes: gateway.list(clientId, null),
          deleted: gateway.listDeleted(clientId),
          shared: sharedNotes.list(clientId),
        }).pipe(
          map((found) => NotesApiActions.listed(found)),
          listFailed,
        ),
      ),
    ),
  { functional: true },
);

export const more$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(NotesGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(NotesPageActions.moreWanted),
      withLatestFrom(store.select(notesFeature.selectNotesState)),
      filter(([, { step }]) => step === 'loading_more'),
      exhaustMap(([, { clientId, notes }]) =>
        from(gateway.list(clientId ?? '', notes.at(-1) ?? null)).pipe(
          map((next) => NotesApiActions.moreListed({ notes: next })),
          listFailed,
        ),
      ),
    ),
  { functional: true },
);

export const delete$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(NotesGateway)) =>
    actions$.pipe(
      ofType(NotePageActions.deleteChosen),
      concatMap(({ clientId, noteId }) =>
        from(gateway.remove(noteId)).pipe(
          map(() => NotesApiActions.deleted({ clientId, noteId })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const restore$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(NotesGateway)) =>
    actions$.pipe(
      ofType(NotesPageActions.restoreChosen, NotePageActions.undoChosen),
      concatMap(({ clientId, noteId }) =>
        from(gateway.bringBack(noteId)).pipe(
          map(() => NotesApiActions.restored({ clientId, noteId })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);

export const withdraw$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SharedNotesGateway)) =>
    actions$.pipe(
      ofType(NotesPageActions.withdrawChosen),
      concatMap(({ clientId, sharedNoteId }) =>
        from(gateway.withdraw(sharedNoteId)).pipe(
          map(() => NotesApiActions.withdrawn({ clientId })),
          writeFailed,
        ),
      ),
    ),
  { functional: true },
);
