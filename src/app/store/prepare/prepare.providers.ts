import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './prepare.effects';
import { prepareFeature } from './prepare.feature';

export const providePreparing = () =>
  makeEnvironmentProviders([provideState(prepareFeature), provideEffects(effects)]);
