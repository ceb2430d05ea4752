import type { Routes } from '@angular/router';
import { ClientTodayPage } from './client-today-page';

const routes: Routes = [{ path: '', title: 'Today', component: ClientTodayPage }];
export default routes;
