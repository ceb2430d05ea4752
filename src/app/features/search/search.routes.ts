import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as clientRecordEffects from '../../store/clients/client-record.effects';
import { clientsFeature } from '../../store/clients/clients.feature';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { provideSearch } from '../../store/search/search.providers';

const routes: Routes = [
  {
    path: '',
    title: 'Search',
    providers: [
      provideSearch(),
      provideState(clientsFeature),
      provideState(coachesFeature),
      provideEffects(clientRecordEffects, coachesEffects),
    ],
    loadComponent: () => import('./search-page'),
  },
];
export default routes;
