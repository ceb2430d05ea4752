import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './my-summaries.effects';
import { mySummariesFeature } from './my-summaries.feature';

export const provideMySummaries = () =>
  makeEnvironmentProviders([provideState(mySummariesFeature), provideEffects(effects)]);
