import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './topics.effects';
import { topicsFeature } from './topics.feature';

export const provideTopics = () =>
  makeEnvironmentProviders([provideState(topicsFeature), provideEffects(effects)]);
