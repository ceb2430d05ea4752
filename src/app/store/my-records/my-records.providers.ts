import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './my-records.effects';
import { myRecordsFeature } from './my-records.feature';

export const provideMyRecords = () =>
  makeEnvironmentProviders([provideState(myRecordsFeature), provideEffects(effects)]);
