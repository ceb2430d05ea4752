import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideMyPractices } from '../../store/my-practices/my-practices.providers';
import { provideTodaysPractices } from '../../store/my-practices/todays-practices.providers';
import * as notices from './practice-notices.effects';

const routes: Routes = [
  {
    path: '',
    providers: [provideMyPractices(), provideTodaysPractices(), provideEffects(notices)],
    children: [
      { path: '', title: 'Practices', loadComponent: () => import('./list/practices-page') },
      {
        path: ':practiceId',
        title: 'Practice',
        children: [
          { path: '', loadComponent: () => import('./practice/practice-page') },
          { path: 'do', loadComponent: () => import('./do/do-page') },
          { path: 'log', pathMatch: 'full', redirectTo: '' },
          { path: 'log/:requestId', loadComponent: () => import('./log/log-page') },
        ],
      },
    ],
  },
];
export default routes;
