import type { Routes } from '@angular/router';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { provideSessions } from '../../store/sessions/sessions.providers';

const routes: Routes = [
  {
    path: '',
    title: 'Sessions',
    providers: [provideMyRecords(), provideSessions()],
    loadComponent: () => import('./my-sessions-page'),
  },
];
export default routes;
