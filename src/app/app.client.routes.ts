import type { Routes } from '@angular/router';
import ClientShell from './features/shell/client-shell';
import { prefetchAnswers } from './store/answers/answers-prefetch';

/**
 * A client's room. Its frame comes with the app's first files, since most people who open the app open this on a phone;
 * each page comes when it is opened, Today in as few files as can be (`scripts/chunks.ts`).
 */
const routes: Routes = [
  {
    path: '',
    component: ClientShell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      {
        path: 'today',
        loadChildren: () => import('./features/my-today/my-today.routes'),
      },
      {
        path: 'check-in',
        loadChildren: () => import('./features/my-check-ins/my-check-ins.routes'),
      },
      { path: 'intake', pathMatch: 'full', redirectTo: 'more/intakes' },
      {
        path: 'intake',
        canMatch: [prefetchAnswers],
        loadChildren: () => import('./features/my-intakes/my-intakes.routes'),
      },
      {
        path: 'practices',
        loadChildren: () => import('./features/my-practices/my-practices.routes'),
      },
      {
        path: 'progress',
        loadChildren: () => import('./features/my-progress/my-progress.routes'),
      },
      {
        path: 'sessions',
        loadChildren: () => import('./features/my-sessions/my-sessions.routes'),
      },
      {
        path: 'more/history',
        loadChildren: () => import('./features/my-sessions/history.routes'),
      },
      { path: 'more', loadChildren: () => import('./features/my-more/my-more.routes') },
    ],
  },
];
export default routes;
