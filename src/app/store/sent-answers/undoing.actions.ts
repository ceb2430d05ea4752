import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';

/** A form was given, or what was sent marked as read. */
export type Deed = 'given' | 'read';

interface Done {
  readonly deed: Deed;
  readonly clientId: string;
  readonly assignmentId: string;
}

/** What a single press did with a form, whatever page it stands on: it can be undone for a while. */
export const UndoingActions = createActionGroup({
  source: 'Undoing',
  events: {
    done: props<Done>(),
    undoChosen: props<Done>(),
    undone: props<Done>(),
    failed: props<Done & { error: AppError }>(),
  },
});
