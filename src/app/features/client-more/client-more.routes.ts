import type { Routes } from '@angular/router';
import { ClientMorePage } from './client-more-page';

const routes: Routes = [{ path: '', title: 'More', component: ClientMorePage }];
export default routes;
