import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './progress.effects';
import { progressFeature } from './progress.feature';

export const provideProgress = () =>
  makeEnvironmentProviders([provideState(progressFeature), provideEffects(effects)]);
