import type { Routes } from '@angular/router';
import { provideMyCheckIns } from '../../store/my-check-ins/my-check-ins.providers';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { CheckInPage } from './check-in-page';

const routes: Routes = [
  {
    path: '',
    title: 'Check-in',
    providers: [provideMyCheckIns(), provideMyRecords()],
    children: [
      { path: '', pathMatch: 'full', component: CheckInPage },
      { path: 'earlier', loadComponent: () => import('./earlier/earlier-page') },
      { path: 'earlier/:assignmentId', loadComponent: () => import('./earlier/one-check-in-page') },
      { path: 'settings', loadComponent: () => import('./settings/settings-page') },
    ],
  },
];
export default routes;
