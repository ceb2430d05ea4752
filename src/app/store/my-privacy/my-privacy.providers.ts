import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './my-privacy.effects';
import { myPrivacyFeature } from './my-privacy.feature';

export const provideMyPrivacy = () =>
  makeEnvironmentProviders([provideState(myPrivacyFeature), provideEffects(effects)]);
