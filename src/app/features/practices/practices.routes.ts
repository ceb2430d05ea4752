import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as coachTodayEffects from '../../store/coach-today/coach-today.effects';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { provideFollowing } from '../../store/practices/practices.providers';
import { FollowingPage } from './following-page';

const routes: Routes = [
  {
    path: '',
    title: 'Practices',
    component: FollowingPage,
    providers: [
      provideState(coachTodayFeature),
      provideState(coachesFeature),
      provideEffects(coachTodayEffects, coachesEffects),
      provideFollowing(),
    ],
  },
];
export default routes;
