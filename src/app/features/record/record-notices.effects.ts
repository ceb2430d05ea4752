import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action } from '@ngrx/store';
import { Observable, switchMap, tap } from 'rxjs';
import { Toast } from '../../shared/ui/toast/toast';
import { errorText } from '../../core/errors/error-text';
import { ClientsApiActions, RecordPageActions } from '../../store/clients/clients.actions';
import { InvitationsApiActions } from '../../store/invitations/invitations.actions';
import { type Deed, UndoingActions } from '../../store/sent-answers/undoing.actions';

/** Archiving is easily taken back: the undo goes on from what archiving stored. */
export const sayArchived$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(ClientsApiActions.archived),
      switchMap(
        ({ client, before }) =>
          new Observable<Action>((subscriber) => {
            const undone = { ...client, status: before.status };
            const undo = RecordPageActions.restoreChosen({ client: undone });
            toast.say('Archived', { action: 'Undo', run: () => subscriber.next(undo) });
          }),
      ),
    ),
  { functional: true },
);

export const sayRestored$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(ClientsApiActions.restored),
      tap(() => toast.say('Restored')),
    ),
  { functional: true, dispatch: false },
);

export const sayRevoked$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(InvitationsApiActions.revoked),
      tap(() => toast.say('The link no longer works')),
    ),
  { functional: true, dispatch: false },
);

const deedWords: Readonly<Record<Deed, string>> = { given: 'Given', read: 'Marked as read' };

/** What a press did by mistake is undone at once; a form that was given, while nobody has begun it. */
export const sayDone$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(UndoingActions.done),
      switchMap(
        ({ deed, clientId, assignmentId }) =>
          new Observable<Action>((subscriber) => {
            const undo = UndoingActions.undoChosen({ deed, clientId, assignmentId });
            toast.say(deedWords[deed], { action: 'Undo', run: () => subscriber.next(undo) });
          }),
      ),
    ),
  { functional: true },
);

export const sayUndone$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(UndoingActions.undone, UndoingActions.failed),
      tap((outcome) => toast.say('error' in outcome ? errorText(outcome.error) : 'Undone')),
    ),
  { functional: true, dispatch: false },
);
