import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Preparation } from '../../domain/timeline/preparation';

/** The page of its own opens the record; the strip stands on a record that is open already. */
export const PreparePageActions = createActionGroup({
  source: 'Prepare Page',
  events: { opened: props<{ clientId: string }>() },
});

export const PrepareStripActions = createActionGroup({
  source: 'Prepare Strip',
  events: { shown: props<{ clientId: string }>() },
});

export const PrepareApiActions = createActionGroup({
  source: 'Prepare API',
  events: {
    prepared: props<{ preparation: Preparation }>(),
    failed: props<{ clientId: string; error: AppError }>(),
  },
});
