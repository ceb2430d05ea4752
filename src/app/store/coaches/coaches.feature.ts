import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Coach } from '../../domain/coaches/coach';
import { CoachesApiActions, SettingsPageActions } from './coaches.actions';

export interface CoachesState {
  /** The signed-in coach; null until known. */
  readonly coach: Coach | null;
  readonly error: AppError | null;
  readonly saving: boolean;
  readonly savedAt: string | null;
  readonly saveError: AppError | null;
}

export const initialCoaches: CoachesState = {
  coach: null,
  error: null,
  saving: false,
  savedAt: null,
  saveError: null,
};

export const coachesFeature = createFeature({
  name: 'coaches',
  reducer: createReducer(
    initialCoaches,
    on(SettingsPageActions.opened, (state): CoachesState => ({
      ...state,
      error: null,
      savedAt: null,
      saveError: null,
    })),
    on(CoachesApiActions.found, (state, { coach }): CoachesState => ({
      ...state,
      coach,
      error: null,
    })),
    on(CoachesApiActions.findFailed, (state, { error }): CoachesState => ({ ...state, error })),
    on(SettingsPageActions.changed, (state): CoachesState => ({
      ...state,
      saving: true,
      saveError: null,
    })),
    on(CoachesApiActions.saved, (state, { coach, at }): CoachesState => ({
      ...state,
      coach,
      saving: false,
      savedAt: at,
    })),
    on(CoachesApiActions.saveFailed, (state, { error }): CoachesState => ({
      ...state,
      saving: false,
      saveError: error,
    })),
  ),
  extraSelectors: ({ selectCoach }) => ({
    selectTimeZone: createSelector(selectCoach, (coach) => coach?.timeZone),
    selectHasNoHelp: createSelector(selectCoach, (coach) => coach?.crisisResources.length === 0),
  }),
});
