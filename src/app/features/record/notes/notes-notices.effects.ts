import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { Observable, switchMap, tap } from 'rxjs';
import { Toast } from '../../../shared/ui/toast/toast';
import { NotePageActions, NotesApiActions } from '../../../store/notes/notes.actions';

/** A deleted note is left, and can be brought back for ten seconds without looking for it. */
export const deleted$ = createEffect(
  (actions$ = inject(Actions), router = inject(Router), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(NotesApiActions.deleted),
      switchMap(
        (note) =>
          new Observable<Action>((subscriber) => {
            void router.navigate(['/coach/clients', note.clientId, 'notes']);
            const undo = NotePageActions.undoChosen({
              clientId: note.clientId,
              noteId: note.noteId,
            });
            toast.say('Note deleted', { action: 'Undo', run: () => subscriber.next(undo) });
          }),
      ),
    ),
  { functional: true },
);

export const restored$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(NotesApiActions.restored),
      tap(() => toast.say('The note is back')),
    ),
  { functional: true, dispatch: false },
);

export const withdrawn$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(NotesApiActions.withdrawn),
      tap(() => toast.say('Withdrawn')),
    ),
  { functional: true, dispatch: false },
);
