import type { SaveOutcome, StoredAnswer } from '../../domain/sheets/stored-answer';

/** Test data: a stored answer, "Yes" in so many words unless told otherwise. */
export const aStoredAnswer = (partial: Partial<StoredAnswer> = {}): StoredAnswer => ({
  linkId: 'q08',
  state: 'answered',
  value: 'We have grown quiet.',
  visibility: 'coach',
  revision: 1,
  updatedAt: '2026-11-20T10:00:00Z',
  amendedAt: null,
  ...partial,
});

export const aSaved = (partial: Partial<StoredAnswer> = {}): SaveOutcome => ({
  outcome: 'saved',
  stored: aStoredAnswer(partial),
});

export const aConflict = (partial: Partial<StoredAnswer> = {}): SaveOutcome => ({
  outcome: 'conflict',
  stored: aStoredAnswer(partial),
});
