import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './assignments.effects';
import { assignmentsFeature } from './assignments.feature';

/** For the lazy routes that show a client's forms. Given twice, it is there once. */
export const provideAssignments = () =>
  makeEnvironmentProviders([provideState(assignmentsFeature), provideEffects(effects)]);
