import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as clientRecordEffects from '../../store/clients/client-record.effects';
import { clientsFeature } from '../../store/clients/clients.feature';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { providePreparing } from '../../store/prepare/prepare.providers';
import { PreparePage } from './prepare-page';
import * as topicNotices from './topic-notices.effects';

const routes: Routes = [
  {
    path: '',
    title: 'Prepare',
    component: PreparePage,
    providers: [
      provideState(clientsFeature),
      provideState(coachesFeature),
      provideEffects(clientRecordEffects, coachesEffects),
      providePreparing(),
      provideEffects(topicNotices),
    ],
  },
];
export default routes;
