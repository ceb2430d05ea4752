import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './search.effects';
import { searchFeature } from './search.feature';

export const provideSearch = () =>
  makeEnvironmentProviders([provideState(searchFeature), provideEffects(effects)]);
