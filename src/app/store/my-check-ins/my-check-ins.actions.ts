import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { CheckInPage } from '../../domain/check-ins/check-in';
import type { FormItem } from '../../domain/forms';

export const EarlierCheckInsPageActions = createActionGroup({
  source: 'Earlier Check-ins Page',
  events: {
    opened: props<{ clientId: string }>(),
    moreWanted: emptyProps(),
    retried: emptyProps(),
  },
});

export const CheckInSettingsPageActions = createActionGroup({
  source: 'Check-in Settings Page',
  events: { opened: props<{ clientId: string }>() },
});

export const MyCheckInsApiActions = createActionGroup({
  source: 'My Check-ins API',
  events: {
    listed: props<{ page: CheckInPage }>(),
    moreListed: props<{ page: CheckInPage }>(),
    listFailed: props<{ error: AppError }>(),
    choicesFound: props<{ clientId: string; choices: readonly FormItem[] }>(),
    choicesFailed: props<{ error: AppError }>(),
  },
});
