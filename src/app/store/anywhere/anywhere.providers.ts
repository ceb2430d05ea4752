import { makeEnvironmentProviders } from '@angular/core';
import { provideState } from '@ngrx/store';
import { provideSearch } from '../search/search.providers';
import { lastOpenedFeature } from './last-opened.feature';

/** For the coach's frame: whoever was opened last, and words that are carried to the search. */
export const provideAnywhere = () =>
  makeEnvironmentProviders([provideState(lastOpenedFeature), provideSearch()]);
