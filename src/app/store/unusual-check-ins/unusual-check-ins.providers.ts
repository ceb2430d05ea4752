import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './unusual-check-ins.effects';
import { unusualCheckInsFeature } from './unusual-check-ins.feature';

export const provideUnusualCheckIns = () =>
  makeEnvironmentProviders([provideState(unusualCheckInsFeature), provideEffects(effects)]);
