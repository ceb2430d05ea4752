import type { Consent } from '../../domain/consents/consent';
import type { Intake, SentIntake } from '../../domain/sent-answers/intake';
import type { ReadableAnswer } from '../../domain/sent-answers/sent-answers';
import { someDefinition } from '../forms/forms.builders';

export const someIntake = (rest: Partial<Intake> = {}): Intake => ({
  id: 'assignment-1',
  clientId: 'client-1',
  formVersionId: 'version-1',
  formTitle: 'Intake',
  status: 'submitted',
  assignedAt: '2026-11-18T10:00:00Z',
  submittedAt: '2026-11-20T10:00:00Z',
  amendedAt: null,
  reviewedAt: null,
  liveTopics: 0,
  asksToSpeakAlone: false,
  ...rest,
});

export const someAnswer = (rest: Partial<ReadableAnswer> = {}): ReadableAnswer => ({
  linkId: 'brings',
  state: 'answered',
  value: 'We talk less than we used to.',
  visibility: 'coach',
  amendedAt: null,
  ...rest,
});

export const someSent = (rest: Partial<SentIntake> = {}): SentIntake => ({
  assignmentId: 'assignment-1',
  definition: someDefinition,
  answers: [someAnswer()],
  history: [],
  ...rest,
});

export const someConsent = (rest: Partial<Consent> = {}): Consent => ({
  id: 'consent-1',
  document: 'data_storage',
  wording: 'I agree that my answers are kept.',
  agreedAt: '2026-11-20T10:00:00Z',
  withdrawnAt: null,
  ...rest,
});
