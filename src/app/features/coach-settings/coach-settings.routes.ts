import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { keepTyped } from '../../shared/ui/keep-typed/keep-typed';
import { CoachSettingsPage } from './coach-settings-page';

const routes: Routes = [
  {
    path: '',
    title: 'Settings',
    component: CoachSettingsPage,
    canDeactivate: [keepTyped],
    providers: [provideState(coachesFeature), provideEffects(coachesEffects)],
  },
];
export default routes;
