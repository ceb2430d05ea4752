import type { Routes } from '@angular/router';

/** A tab of the record. */
export const practicesTab: Routes = [
  { path: 'practices', title: 'Client', loadComponent: () => import('./practices-page') },
];
