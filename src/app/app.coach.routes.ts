import type { Routes } from '@angular/router';
import CoachShell from './features/shell/coach-shell';
import { provideAnywhere } from './store/anywhere/anywhere.providers';

/** One area with tabs, and assigning beside them. */
const practices: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'library' },
  {
    path: 'assign',
    loadChildren: () => import('./features/assign/assign.routes'),
  },
  {
    path: 'library',
    loadChildren: () => import('./features/library-practices/library-practices.routes'),
  },
  {
    path: 'programmes',
    loadChildren: () => import('./features/programmes/programmes.routes'),
  },
  {
    path: 'following',
    loadChildren: () => import('./features/practices/practices.routes'),
  },
];

/** A coach's room. Each page comes when it is opened. */
const routes: Routes = [
  {
    path: '',
    component: CoachShell,
    providers: [provideAnywhere()],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      { path: 'today', loadChildren: () => import('./features/coach-today/coach-today.routes') },
      {
        path: 'clients/:clientId/prepare',
        loadChildren: () => import('./features/prepare/prepare.routes'),
      },
      {
        path: 'clients',
        pathMatch: 'full',
        loadChildren: () => import('./features/clients/clients.routes'),
      },
      { path: 'clients', loadChildren: () => import('./features/record/record.routes') },
      { path: 'practices', children: practices },
      { path: 'search', loadChildren: () => import('./features/search/search.routes') },
      { path: 'forms', loadChildren: () => import('./features/forms/forms.routes') },
      {
        path: 'settings',
        loadChildren: () => import('./features/coach-settings/coach-settings.routes'),
      },
    ],
  },
];
export default routes;
