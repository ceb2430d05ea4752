import { makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as followedEffects from './followed.effects';
import { followedFeature } from './followed.feature';
import * as practiceLogsEffects from './practice-logs.effects';
import { practiceLogsFeature } from './practice-logs.feature';
import * as practiceTextsEffects from './practice-texts.effects';
import { practiceTextsFeature } from './practice-texts.feature';
import * as replyDraftsEffects from './reply-drafts.effects';
import { reflectionsFeature } from './reflections.feature';

/** For the coach's lazy routes that follow what was assigned. */
export const provideFollowing = () =>
  makeEnvironmentProviders([
    provideState(followedFeature),
    provideState(practiceLogsFeature),
    provideState(practiceTextsFeature),
    provideState(reflectionsFeature),
    provideEffects(followedEffects, practiceLogsEffects, practiceTextsEffects, replyDraftsEffects),
  ]);
