import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './library-practices.effects';
import { libraryPracticesFeature } from './library-practices.feature';

export const provideLibraryPractices = () =>
  makeEnvironmentProviders([provideState(libraryPracticesFeature), provideEffects(effects)]);
