import type { Routes } from '@angular/router';
import { ClientsPage } from './clients-page';

const routes: Routes = [{ path: '', title: 'Clients', component: ClientsPage }];
export default routes;
