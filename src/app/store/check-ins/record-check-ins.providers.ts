import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as planEffects from './check-in-plan.effects';
import { checkInPlanFeature } from './check-in-plan.feature';
import * as readEffects from './read-check-in.effects';
import { readCheckInFeature } from './read-check-in.feature';

/** For a client's record: reading a check-in, and deciding what is asked. */
export const provideRecordCheckIns = () =>
  makeEnvironmentProviders([
    provideState(readCheckInFeature),
    provideState(checkInPlanFeature),
    provideEffects(readEffects, planEffects),
  ]);
