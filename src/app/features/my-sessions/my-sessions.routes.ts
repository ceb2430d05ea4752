import type { Routes } from '@angular/router';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { provideMySessions } from '../../store/sessions/my-sessions.providers';

const routes: Routes = [
  {
    path: '',
    title: 'Sessions',
    providers: [provideMyRecords(), provideMySessions()],
    loadComponent: () => import('./my-sessions-page'),
  },
];
export default routes;
