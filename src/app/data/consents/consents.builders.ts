import type { Consent } from '../../domain/consents/consent';

/** Test data. */
export const aConsent = (partial: Partial<Consent> = {}): Consent => ({
  id: '00000000-0000-4000-8000-0000000000e1',
  document: 'coaching_agreement',
  wording: 'I understand this is coaching.',
  agreedAt: '2026-11-20T10:00:00Z',
  withdrawnAt: null,
  ...partial,
});
