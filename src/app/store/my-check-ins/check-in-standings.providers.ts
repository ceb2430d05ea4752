import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './check-in-standings.effects';
import { checkInStandingsFeature } from './check-in-standings.feature';

/** For Today and the tab: how the week stands, and no more. */
export const provideCheckInStandings = () =>
  makeEnvironmentProviders([provideState(checkInStandingsFeature), provideEffects(effects)]);
