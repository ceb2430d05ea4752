import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './library.effects';
import { libraryFeature } from './library.feature';

export const provideLibrary = () =>
  makeEnvironmentProviders([provideState(libraryFeature), provideEffects(effects)]);
