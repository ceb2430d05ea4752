import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './client-choice.effects';
import { clientChoiceFeature } from './client-choice.feature';

export const provideClientChoice = () =>
  makeEnvironmentProviders([provideState(clientChoiceFeature), provideEffects(effects)]);
