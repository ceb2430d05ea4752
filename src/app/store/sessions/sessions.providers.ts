import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as writes from './session-writes.effects';
import * as effects from './sessions.effects';
import { sessionsFeature } from './sessions.feature';

/** For the coach's lazy routes that read sessions. */
export const provideSessions = () =>
  makeEnvironmentProviders([provideState(sessionsFeature), provideEffects(effects)]);

/** For those where a coach plans them too. */
export const providePlanning = () =>
  makeEnvironmentProviders([provideSessions(), provideEffects(writes)]);
