import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './timeline.effects';
import { timelineFeature } from './timeline.feature';

export const provideTimeline = () =>
  makeEnvironmentProviders([provideState(timelineFeature), provideEffects(effects)]);
