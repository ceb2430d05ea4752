import type { Routes } from '@angular/router';
import { CoachSettingsPage } from './coach-settings-page';

const routes: Routes = [{ path: '', title: 'Settings', component: CoachSettingsPage }];
export default routes;
