import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as clientListEffects from '../../store/clients/client-list.effects';
import { clientsFeature } from '../../store/clients/clients.feature';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { ClientsPage } from './clients-page';

const routes: Routes = [
  {
    path: '',
    title: 'Clients',
    component: ClientsPage,
    providers: [
      provideState(clientsFeature),
      provideState(coachesFeature),
      provideEffects(clientListEffects, coachesEffects),
    ],
  },
];
export default routes;
