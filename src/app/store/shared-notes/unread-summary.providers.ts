import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './unread-summary.effects';
import { unreadSummaryFeature } from './unread-summary.feature';

export const provideUnreadSummary = () =>
  makeEnvironmentProviders([provideState(unreadSummaryFeature), provideEffects(effects)]);
