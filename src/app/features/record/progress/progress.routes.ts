import type { Routes } from '@angular/router';
import { provideCharts } from '../../../shared/charts/charts.providers';
import { provideProgress } from '../../../store/progress/progress.providers';
import { ProgressPage } from './progress-page';

/** A tab of the record; the charts come with it. */
const routes: Routes = [
  {
    path: '',
    title: 'Client',
    component: ProgressPage,
    providers: [provideCharts(), provideProgress()],
  },
];
export default routes;
