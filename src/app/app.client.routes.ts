import type { Routes } from '@angular/router';
import ClientShell from './features/shell/client-shell';
import { askAhead } from './store/sheet/sheet-ahead';

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
        loadChildren: () => import('./features/client-today/client-today.routes'),
      },
      { path: 'check-in', loadChildren: () => import('./features/check-in/check-in.routes') },
      { path: 'intake', pathMatch: 'full', redirectTo: 'more/intakes' },
      {
        path: 'intake',
        canMatch: [askAhead],
        loadChildren: () => import('./features/intake/intake.routes'),
      },
      {
        path: 'practices',
        loadChildren: () => import('./features/client-practices/client-practices.routes'),
      },
      {
        path: 'progress',
        loadChildren: () => import('./features/client-progress/client-progress.routes'),
      },
      {
        path: 'sessions',
        loadChildren: () => import('./features/client-sessions/sessions.routes'),
      },
      { path: 'topics', loadChildren: () => import('./features/client-topics/topics.routes') },
      {
        path: 'more/history',
        loadChildren: () => import('./features/client-sessions/history.routes'),
      },
      { path: 'more', loadChildren: () => import('./features/client-more/client-more.routes') },
    ],
  },
];
export default routes;
