import type { Routes } from '@angular/router';
import clientRoutes from './app.client.routes';
import { clientOnly, coachOnly, joinedOnly, signedOutOnly } from './core/sign-in/guards';

// Titles say nothing that must not be seen over a shoulder.
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
  // A link that was cut short is an invitation that can't be used, and the page says so.
  { path: 'join', pathMatch: 'full', redirectTo: 'join/-' },
  {
    path: 'join/:token',
    title: 'Invitation',
    loadChildren: () => import('./features/join/join.routes'),
  },
  {
    path: 'invitations',
    title: 'Invitations',
    canActivate: [clientOnly],
    loadChildren: () => import('./features/invitations/invitations.routes'),
  },
  {
    path: 'coach',
    canActivate: [coachOnly],
    loadChildren: () => import('./app.coach.routes'),
  },
  {
    path: 'my',
    canActivate: [clientOnly, joinedOnly],
    children: clientRoutes,
  },
  {
    path: '**',
    title: 'Not found',
    loadComponent: () => import('./features/not-found/not-found-page'),
  },
];
