import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Consent } from '../../domain/consents/consent';
import type { AccessEntry } from '../../domain/access-entries/access-entry';

export const PrivacyPageActions = createActionGroup({
  source: 'Privacy Page',
  events: {
    opened: emptyProps(),
    retried: emptyProps(),
    /** Confirmed already. */
    consentWithdrawn: props<{ consentId: string; at: string }>(),
  },
});

export const PrivacyApiActions = createActionGroup({
  source: 'Privacy API',
  events: {
    loaded: props<{ consents: readonly Consent[]; entries: readonly AccessEntry[] }>(),
    failed: props<{ error: AppError }>(),
    withdrawalFailed: props<{ consentId: string; error: AppError }>(),
  },
});
