import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './my-sessions.effects';
import { sessionsFeature } from './sessions.feature';

/** For the client's lazy routes; apart from the coach's, whose planning a phone need not fetch. */
export const provideMySessions = () =>
  makeEnvironmentProviders([provideState(sessionsFeature), provideEffects(effects)]);
