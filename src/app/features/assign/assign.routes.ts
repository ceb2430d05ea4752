import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { keepTyped } from '../../shared/ui/keep-typed/keep-typed';
import { provideClientChoice } from '../../store/client-choice/client-choice.providers';
import * as clientRecordEffects from '../../store/clients/client-record.effects';
import { clientsFeature } from '../../store/clients/clients.feature';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { provideLibraryPractices } from '../../store/library-practices/library-practices.providers';
import { provideAssigning } from '../../store/assign/assigning.providers';
import { provideProgrammes } from '../../store/programmes/programmes.providers';
import { AssignPage } from './assign-page';
import * as noticesEffects from './assign-notices.effects';

const routes: Routes = [
  {
    path: '',
    title: 'Practice',
    component: AssignPage,
    canDeactivate: [keepTyped],
    providers: [
      provideState(clientsFeature),
      provideState(coachesFeature),
      provideEffects(clientRecordEffects, coachesEffects, noticesEffects),
      provideClientChoice(),
      provideLibraryPractices(),
      provideProgrammes(),
      provideAssigning(),
    ],
  },
];
export default routes;
