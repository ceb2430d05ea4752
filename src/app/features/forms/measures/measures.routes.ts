import type { Routes } from '@angular/router';
import { keepTyped } from '../../../shared/ui/keep-typed/keep-typed';
import { provideMeasures } from '../../../store/measures/measures.providers';
import { MeasurePage } from './measure-page';
import { MeasuresPage } from './measures-page';

const routes: Routes = [
  {
    path: '',
    providers: [provideMeasures()],
    children: [
      { path: '', pathMatch: 'full', title: 'Measures', component: MeasuresPage },
      { path: ':slug', title: 'Measure', component: MeasurePage },
      {
        path: ':slug/rights',
        title: 'Measure',
        canDeactivate: [keepTyped],
        loadComponent: () => import('./rights-page').then(({ RightsPage }) => RightsPage),
      },
      {
        path: ':slug/spread',
        title: 'Measure',
        canDeactivate: [keepTyped],
        loadComponent: () => import('./norm-page').then(({ NormPage }) => NormPage),
      },
      {
        path: ':slug/items',
        title: 'Measure',
        canDeactivate: [keepTyped],
        loadComponent: () => import('./items-page').then(({ ItemsPage }) => ItemsPage),
      },
    ],
  },
];
export default routes;
