import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './programmes.effects';
import { programmesFeature } from './programmes.feature';

export const provideProgrammes = () =>
  makeEnvironmentProviders([provideState(programmesFeature), provideEffects(effects)]);
