import type { Routes } from '@angular/router';
import { clientOnly, coachOnly, signedOutOnly } from './core/sign-in/guards';

// Titles say nothing that must not be seen over a shoulder.
const coach: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'today' },
  { path: 'today', loadChildren: () => import('./features/coach-today/coach-today.routes') },
  {
    path: 'clients/:clientId/prepare',
    loadChildren: () => import('./features/prepare/prepare.routes'),
  },
  { path: 'clients', loadChildren: () => import('./features/clients/clients.routes') },
  { path: 'practices', loadChildren: () => import('./features/practices/practices.routes') },
  { path: 'search', loadChildren: () => import('./features/search/search.routes') },
  { path: 'forms', loadChildren: () => import('./features/forms/forms.routes') },
  {
    path: 'settings',
    loadChildren: () => import('./features/coach-settings/coach-settings.routes'),
  },
];

const client: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'today' },
  { path: 'today', loadChildren: () => import('./features/client-today/client-today.routes') },
  { path: 'intake', loadChildren: () => import('./features/intake/intake.routes') },
  {
    path: 'practices',
    loadChildren: () => import('./features/client-practices/client-practices.routes'),
  },
  { path: 'sessions', loadChildren: () => import('./features/client-sessions/sessions.routes') },
  {
    path: 'more/history',
    loadChildren: () => import('./features/client-sessions/history.routes'),
  },
  { path: 'more', loadChildren: () => import('./features/client-more/client-more.routes') },
];

export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'sign-in' },
  {
    path: 'sign-in',
    title: 'Sign in',
    canActivate: [signedOutOnly],
    loadComponent: () => import('./features/sign-in/sign-in-page'),
  },
  {
    path: 'recover',
    title: 'New password',
    loadChildren: () => import('./features/recover/recover.routes'),
  },
  {
    path: 'confirm',
    title: 'Confirm',
    loadChildren: () => import('./features/confirm/confirm.routes'),
  },
  {
    path: 'join/:token',
    title: 'Invitation',
    loadChildren: () => import('./features/join/join.routes'),
  },
  {
    path: 'coach',
    canActivate: [coachOnly],
    loadComponent: () => import('./core/shell/coach-shell'),
    children: coach,
  },
  {
    path: 'my',
    canActivate: [clientOnly],
    loadComponent: () => import('./core/shell/client-shell'),
    children: client,
  },
  {
    path: '**',
    title: 'Not found',
    loadComponent: () => import('./features/not-found/not-found-page'),
  },
];
