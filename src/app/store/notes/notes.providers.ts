import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as effects from './notes.effects';
import { notesFeature } from './notes.feature';

export const provideNotes = () =>
  makeEnvironmentProviders([provideState(notesFeature), provideEffects(effects)]);
