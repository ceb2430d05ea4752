import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { MyRecord } from '../../domain/sheets/my-record';

/** Any page of the client's side that shows a name, a coach, or where to find help. */
export const ClientPageActions = createActionGroup({
  source: 'Client Page',
  events: { opened: emptyProps() },
});

export const MyRecordsApiActions = createActionGroup({
  source: 'My Records API',
  events: {
    loaded: props<{ records: readonly MyRecord[] }>(),
    failed: props<{ error: AppError }>(),
  },
});
