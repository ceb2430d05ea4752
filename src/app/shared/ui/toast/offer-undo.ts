import type { Action } from '@ngrx/store';
import { Observable } from 'rxjs';
import type { Toast } from './toast';

/** Archiving is easily taken back: the undo goes on from what archiving stored. */
export const offerUndo = (toast: Toast, undo: Action) =>
  new Observable<Action>((subscriber) => {
    toast.say('Archived', { action: 'Undo', run: () => subscriber.next(undo) });
  });
