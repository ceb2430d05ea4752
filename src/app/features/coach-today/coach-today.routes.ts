import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as coachTodayEffects from '../../store/coach-today/coach-today.effects';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { providePreparing } from '../../store/prepare/prepare.providers';
import { provideSessions } from '../../store/sessions/sessions.providers';
import { provideUnusualCheckIns } from '../../store/unusual-check-ins/unusual-check-ins.providers';
import { CoachTodayPage } from './coach-today-page';
import * as inboxNotices from './inbox-notices.effects';

const routes: Routes = [
  {
    path: '',
    title: 'Today',
    component: CoachTodayPage,
    providers: [
      provideState(coachTodayFeature),
      provideState(coachesFeature),
      provideEffects(coachTodayEffects, coachesEffects, inboxNotices),
      provideSessions(),
      providePreparing(),
      provideUnusualCheckIns(),
    ],
  },
];
export default routes;
