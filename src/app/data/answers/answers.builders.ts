import { aStoredAnswer } from '../../domain/answers/answers.builders';
import type { SaveOutcome, StoredAnswer } from '../../domain/answers/stored-answer';

export { aStoredAnswer };

export const aSaved = (partial: Partial<StoredAnswer> = {}): SaveOutcome => ({
  outcome: 'saved',
  stored: aStoredAnswer(partial),
});
