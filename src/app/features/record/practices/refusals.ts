import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import { statusWords } from '../../../domain/practices/status-words';
import type { FollowedState } from '../../../store/practices/followed.feature';

export interface Refused {
  readonly id: string;
  readonly title: string;
  readonly error: AppError;
  readonly words: string;
}

/** Why presses changed nothing, and how the practices stand now. */
export const refusalsOf = ({ refused, entities }: FollowedState): readonly Refused[] =>
  Object.entries(refused).flatMap(([id, error]) => {
    const practice = entities[id];
    if (!practice) return [];
    const isOvertaken = error.kind === 'conflict' || error.kind === 'practice_ended';
    const now = statusWords[practice.status].toLowerCase();
    const words = isOvertaken
      ? `it was changed in the meantime. It is now: ${now}. Look, then try again if it is still right.`
      : errorText(error);
    return [{ id, title: practice.title, error, words }];
  });
