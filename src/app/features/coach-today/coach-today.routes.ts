import type { Routes } from '@angular/router';
import { CoachTodayPage } from './coach-today-page';

const routes: Routes = [{ path: '', title: 'Today', component: CoachTodayPage }];
export default routes;
