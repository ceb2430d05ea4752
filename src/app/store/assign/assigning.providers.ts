import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './assigning.effects';
import { assigningFeature } from './assigning.feature';

export const provideAssigning = () =>
  makeEnvironmentProviders([provideState(assigningFeature), provideEffects(effects)]);
