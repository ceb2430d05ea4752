import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './measures.effects';
import { measuresFeature } from './measures.feature';

/** The catalogue of measures, for the pages that show or read them. */
export const provideMeasures = (): EnvironmentProviders =>
  makeEnvironmentProviders([provideState(measuresFeature), provideEffects(effects)]);
