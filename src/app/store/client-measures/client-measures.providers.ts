import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { provideMeasures } from '../measures/measures.providers';
import * as effects from './client-measures.effects';
import { clientMeasuresFeature } from './client-measures.feature';

/** The measures of a client, and the catalogue that says what they mean. */
export const provideClientMeasures = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideMeasures(),
    provideState(clientMeasuresFeature),
    provideEffects(effects),
  ]);
