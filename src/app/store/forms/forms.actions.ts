import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { FormSummary, FormToRead } from '../../domain/forms/form-summary';

export const FormsPageActions = createActionGroup({
  source: 'Forms Page',
  events: { opened: emptyProps(), retried: emptyProps() },
});

/** Wherever a form can be given to somebody. */
export const FormChoiceActions = createActionGroup({
  source: 'Form Choice',
  events: { shown: emptyProps() },
});

export const FormPageActions = createActionGroup({
  source: 'Form Page',
  events: { opened: props<{ formId: string }>() },
});

export const FormsApiActions = createActionGroup({
  source: 'Forms API',
  events: {
    listed: props<{ forms: readonly FormSummary[] }>(),
    listFailed: props<{ error: AppError }>(),
    found: props<{ form: FormToRead }>(),
    findFailed: props<{ error: AppError }>(),
  },
});
