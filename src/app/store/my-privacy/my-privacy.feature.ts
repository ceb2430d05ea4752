import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Consent } from '../../domain/consents/consent';
import type { AccessEntry } from '../../domain/access-entries/access-entry';
import { PrivacyApiActions, PrivacyPageActions } from './my-privacy.actions';

export interface MyPrivacyState {
  readonly consents: readonly Consent[];
  readonly entries: readonly AccessEntry[];
  readonly loaded: boolean;
  readonly error: AppError | null;
  readonly withdrawalError: AppError | null;
}

export const initialMyPrivacy: MyPrivacyState = {
  consents: [],
  entries: [],
  loaded: false,
  error: null,
  withdrawalError: null,
};

const withWithdrawal = (state: MyPrivacyState, id: string, withdrawnAt: string | null) =>
  state.consents.map((consent) => (consent.id === id ? { ...consent, withdrawnAt } : consent));

export const myPrivacyFeature = createFeature({
  name: 'myPrivacy',
  reducer: createReducer(
    initialMyPrivacy,
    on(PrivacyPageActions.opened, PrivacyPageActions.retried, (state): MyPrivacyState => ({
      ...state,
      error: null,
      withdrawalError: null,
    })),
    on(PrivacyApiActions.loaded, (state, { consents, entries }): MyPrivacyState => ({
      ...state,
      consents,
      entries,
      loaded: true,
    })),
    on(PrivacyApiActions.failed, (state, { error }): MyPrivacyState => ({ ...state, error })),
    on(PrivacyPageActions.consentWithdrawn, (state, { consentId, at }): MyPrivacyState => ({
      ...state,
      consents: withWithdrawal(state, consentId, at),
      withdrawalError: null,
    })),
    on(PrivacyApiActions.withdrawalFailed, (state, { consentId, error }): MyPrivacyState => ({
      ...state,
      consents: withWithdrawal(state, consentId, null),
      withdrawalError: error,
    })),
  ),
});
