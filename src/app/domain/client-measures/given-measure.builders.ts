import type { FormScore } from '../forms';
import type { GivenMeasure } from './given-measure';

export const aScore = (rest: Partial<FormScore> = {}): FormScore => ({
  id: 'total',
  label: 'GAD-7',
  value: 8,
  answered: 7,
  least: 0,
  most: 21,
  ...rest,
});

export const aGivenMeasure = (rest: Partial<GivenMeasure> = {}): GivenMeasure => ({
  id: 'assignment-1',
  clientId: 'client-1',
  formVersionId: 'version-1',
  formTitle: 'GAD-7',
  status: 'submitted',
  assignedAt: '2026-11-18T10:00:00Z',
  submittedAt: '2026-11-20T10:00:00Z',
  amendedAt: null,
  reviewedAt: null,
  liveTopics: 0,
  asksToSpeakAlone: false,
  measure: 'gad-7',
  scores: [aScore()],
  ...rest,
});
