import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { provideCheckInStandings } from './check-in-standings.providers';
import * as effects from './my-check-ins.effects';
import { myCheckInsFeature } from './my-check-ins.feature';

/** For the tab: this week's, earlier ones and how the client is asked. */
export const provideMyCheckIns = () =>
  makeEnvironmentProviders([
    provideCheckInStandings(),
    provideState(myCheckInsFeature),
    provideEffects(effects),
  ]);
