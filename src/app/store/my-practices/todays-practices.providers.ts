import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './todays-practices.effects';
import { todaysPracticesFeature } from './todays-practices.feature';

/** For Today and the list of practices: what fits the day, and no more. */
export const provideTodaysPractices = () =>
  makeEnvironmentProviders([provideState(todaysPracticesFeature), provideEffects(effects)]);
