import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as accountEffects from '../../store/account/account.effects';
import { accountFeature } from '../../store/account/account.feature';
import { InvitationsPage } from './invitations-page';

const routes: Routes = [
  {
    path: '',
    component: InvitationsPage,
    providers: [provideState(accountFeature), provideEffects(accountEffects)],
  },
];
export default routes;
