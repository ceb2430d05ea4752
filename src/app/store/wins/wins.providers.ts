import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './wins.effects';
import { winsFeature } from './wins.feature';

export const provideWins = () =>
  makeEnvironmentProviders([provideState(winsFeature), provideEffects(effects)]);
