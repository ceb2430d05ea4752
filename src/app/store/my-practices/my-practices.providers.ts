import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './my-practices.effects';
import { myPracticesFeature } from './my-practices.feature';

export const provideMyPractices = () =>
  makeEnvironmentProviders([provideState(myPracticesFeature), provideEffects(effects)]);
