import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Preparation } from '../../domain/prepare/preparation';

/** The page of its own, the strip on the record, and the next session on Today. */
export const PreparePagesActions = createActionGroup({
  source: 'Prepare Pages',
  events: { shown: props<{ clientId: string }>() },
});

export const PrepareApiActions = createActionGroup({
  source: 'Prepare API',
  events: {
    prepared: props<{ preparation: Preparation }>(),
    failed: props<{ clientId: string; error: AppError }>(),
  },
});
