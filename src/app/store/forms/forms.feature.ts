import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { intakesFirst, type FormSummary, type FormToRead } from '../../domain/forms/form-summary';
import {
  FormChoiceActions,
  FormPageActions,
  FormsApiActions,
  FormsPageActions,
} from './forms.actions';

export interface FormsState {
  /** Undefined until they are known. */
  readonly forms: readonly FormSummary[] | undefined;
  readonly error: AppError | null;
  readonly open: FormToRead | null;
  readonly openError: AppError | null;
}

export const initialForms: FormsState = {
  forms: undefined,
  error: null,
  open: null,
  openError: null,
};

export const formsFeature = createFeature({
  name: 'forms',
  reducer: createReducer(
    initialForms,
    on(
      FormsPageActions.opened,
      FormsPageActions.retried,
      FormChoiceActions.shown,
      (state): FormsState => ({ ...state, error: null }),
    ),
    on(FormsApiActions.listed, (state, { forms }): FormsState => ({
      ...state,
      forms,
      error: null,
    })),
    on(FormsApiActions.listFailed, (state, { error }): FormsState => ({ ...state, error })),
    on(FormPageActions.opened, (state, { formId }): FormsState => ({
      ...state,
      open: state.open?.id === formId ? state.open : null,
      openError: null,
    })),
    on(FormsApiActions.found, (state, { form }): FormsState => ({ ...state, open: form })),
    on(FormsApiActions.findFailed, (state, { error }): FormsState => ({
      ...state,
      openError: error,
    })),
  ),
  extraSelectors: ({ selectForms }) => ({
    selectIntake: createSelector(selectForms, (forms) => intakesFirst(forms ?? [])[0] ?? null),
    /** Undefined until they are known. */
    selectIntakes: createSelector(selectForms, (forms) => forms && intakesFirst(forms)),
  }),
});
