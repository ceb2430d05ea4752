import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { PracticeText } from '../../domain/library-practices/library-practice';
import { PracticesApiActions, RecordPracticesActions } from './practices.actions';
import { omitKey } from './omit-key';

/** What was given, word for word, by practice: looked up when it is opened. */
export interface PracticeTextsState {
  readonly texts: Readonly<Record<string, PracticeText>>;
  readonly errors: Readonly<Record<string, AppError>>;
}

export const initialPracticeTexts: PracticeTextsState = { texts: {}, errors: {} };

export const practiceTextsFeature = createFeature({
  name: 'practiceTexts',
  reducer: createReducer(
    initialPracticeTexts,
    on(RecordPracticesActions.textWanted, (state, { practiceId }): PracticeTextsState => {
      return { ...state, errors: omitKey(state.errors, practiceId) };
    }),
    on(PracticesApiActions.textFound, (state, { practiceId, text }): PracticeTextsState => ({
      ...state,
      texts: { ...state.texts, [practiceId]: text },
    })),
    on(PracticesApiActions.textFailed, (state, { practiceId, error }): PracticeTextsState => ({
      ...state,
      errors: { ...state.errors, [practiceId]: error },
    })),
  ),
});
