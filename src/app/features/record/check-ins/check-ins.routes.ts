import type { Routes } from '@angular/router';
import { keepTyped } from '../../../shared/ui/keep-typed/keep-typed';

/** Within a record: what is asked, and one check-in. */
export const checkInPages: Routes = [
  {
    path: 'check-ins/plan',
    title: 'Client',
    canDeactivate: [keepTyped],
    loadComponent: () => import('./plan-page'),
  },
  {
    path: 'check-ins/:assignmentId',
    title: 'Client',
    loadComponent: () => import('./check-in-page'),
  },
  { path: 'check-ins', redirectTo: 'timeline' },
];
