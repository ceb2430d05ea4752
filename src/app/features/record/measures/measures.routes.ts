import type { Routes } from '@angular/router';

/** Within a record: the measures that were given, and one of them. */
export const measuresTab: Routes = [
  {
    path: 'measures',
    title: 'Client',
    loadComponent: () =>
      import('./client-measures-page').then(({ ClientMeasuresPage }) => ClientMeasuresPage),
  },
  {
    path: 'measures/:assignmentId',
    title: 'Client',
    loadComponent: () =>
      import('./measure-answers-page').then(({ MeasureAnswersPage }) => MeasureAnswersPage),
  },
];
