import type { Routes } from '@angular/router';
import ClientShell from './features/shell/client-shell';
import today from './features/client-today/client-today.routes';
import { askAhead } from './store/sheet/sheet-ahead';

/**
 * A client's room. It comes with the app's first files, Today in it, since most people who open the app open this on a
 * phone; the other pages come when they are opened. Whatever Today imports, everybody waits for: `npm run size`.
 */
const routes: Routes = [
  {
    path: '',
    component: ClientShell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      { path: 'today', children: today },
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
      {
        path: 'more/history',
        loadChildren: () => import('./features/client-sessions/history.routes'),
      },
      { path: 'more', loadChildren: () => import('./features/client-more/client-more.routes') },
    ],
  },
];
export default routes;
