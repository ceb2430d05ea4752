import { aStoredAnswer } from '../../domain/sheets/sheets.builders';
import type { SaveOutcome, StoredAnswer } from '../../domain/sheets/stored-answer';

export { aStoredAnswer };

export const aSaved = (partial: Partial<StoredAnswer> = {}): SaveOutcome => ({
  outcome: 'saved',
  stored: aStoredAnswer(partial),
});
