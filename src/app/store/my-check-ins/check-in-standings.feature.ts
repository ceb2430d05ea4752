import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import {
  type CheckInSettings,
  type CheckInStanding,
  hasLineOnToday,
} from '../../domain/check-ins/standing';
import { CheckInPageActions, CheckInStandingsApiActions } from './check-in-standings.actions';

export interface CheckInStandingsState {
  readonly standings: readonly CheckInStanding[];
  /** Whether they were looked up, with success or without: nothing of them comes later by itself. */
  readonly known: boolean;
  readonly error: AppError | null;
  readonly savingSettings: boolean;
  /** Of whose settings a change was saved since the page was opened. */
  readonly settingsSaved: string | null;
  readonly settingsError: { readonly clientId: string; readonly error: AppError } | null;
}

export const initialCheckInStandings: CheckInStandingsState = {
  standings: [],
  known: false,
  error: null,
  savingSettings: false,
  settingsSaved: null,
  settingsError: null,
};

const withSettings = (
  standings: readonly CheckInStanding[],
  clientId: string,
  settings: CheckInSettings,
): readonly CheckInStanding[] =>
  standings.map((one) => (one.clientId === clientId ? { ...one, settings } : one));

export const checkInStandingsFeature = createFeature({
  name: 'checkInStandings',
  reducer: createReducer(
    initialCheckInStandings,
    on(CheckInPageActions.opened, CheckInPageActions.retried, (state): CheckInStandingsState => ({
      ...state,
      error: null,
      settingsSaved: null,
      settingsError: null,
    })),
    on(CheckInStandingsApiActions.looked, (state, { standings }): CheckInStandingsState => ({
      ...state,
      standings,
      known: true,
      error: null,
    })),
    on(CheckInStandingsApiActions.failed, (state, { error }): CheckInStandingsState => ({
      ...state,
      known: true,
      error,
    })),
    on(
      CheckInPageActions.settingsChanged,
      (state, { clientId, settings }): CheckInStandingsState => ({
        ...state,
        standings: withSettings(state.standings, clientId, settings),
        savingSettings: true,
        settingsError: null,
      }),
    ),
    on(CheckInStandingsApiActions.settingsSaved, (state, { clientId }): CheckInStandingsState => ({
      ...state,
      savingSettings: false,
      settingsSaved: clientId,
    })),
    on(
      CheckInStandingsApiActions.settingsFailed,
      (state, { clientId, before, error }): CheckInStandingsState => ({
        ...state,
        standings: withSettings(state.standings, clientId, before),
        savingSettings: false,
        settingsError: { clientId, error },
      }),
    ),
    on(CheckInPageActions.begun, (state, { clientId, assignmentId }): CheckInStandingsState => ({
      ...state,
      standings: state.standings.map((one) =>
        one.clientId === clientId && one.status === 'none'
          ? { ...one, assignmentId, status: 'in_progress' }
          : one,
      ),
    })),
    on(CheckInStandingsApiActions.sent, (state, { assignmentId }): CheckInStandingsState => ({
      ...state,
      standings: state.standings.map((one) =>
        one.assignmentId === assignmentId ? { ...one, status: 'sent', isDue: false } : one,
      ),
    })),
  ),
  extraSelectors: ({ selectStandings }) => ({
    /** The first check-in that Today has a line about. */
    selectForToday: createSelector(
      selectStandings,
      (standings) => standings.find(hasLineOnToday) ?? null,
    ),
  }),
});
