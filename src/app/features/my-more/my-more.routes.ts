import type { Routes } from '@angular/router';
import { provideAssignments } from '../../store/assignments/assignments.providers';
import { provideMyPrivacy } from '../../store/my-privacy/my-privacy.providers';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { provideMySummaries } from '../../store/shared-notes/my-summaries.providers';
import { provideWins } from '../../store/wins/wins.providers';

const routes: Routes = [
  {
    path: '',
    providers: [provideAssignments(), provideMyRecords()],
    children: [
      { path: '', title: 'More', loadComponent: () => import('./more-page') },
      { path: 'intakes', title: 'Forms', loadComponent: () => import('./my-intakes-page') },
      {
        path: 'summaries',
        title: 'More',
        providers: [provideMySummaries()],
        children: [
          { path: '', loadComponent: () => import('./summaries/summaries-page') },
          { path: ':summaryId', loadComponent: () => import('./summaries/summary-page') },
        ],
      },
      {
        path: 'wins',
        title: 'More',
        providers: [provideWins()],
        loadComponent: () => import('./wins/wins-page'),
      },
      { path: 'help', title: 'Help', loadComponent: () => import('./help-page') },
      {
        path: 'privacy',
        title: 'Privacy',
        providers: [provideMyPrivacy()],
        loadComponent: () => import('./privacy/privacy-page'),
      },
    ],
  },
];
export default routes;
