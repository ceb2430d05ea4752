import type { Routes } from '@angular/router';
import { provideCharts } from '../../shared/charts/charts.providers';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { provideProgress } from '../../store/progress/progress.providers';
import { provideWins } from '../../store/wins/wins.providers';
import { MyProgressPage } from './my-progress-page';

const routes: Routes = [
  {
    path: '',
    title: 'Progress',
    component: MyProgressPage,
    providers: [provideCharts(), provideMyRecords(), provideProgress(), provideWins()],
  },
];
export default routes;
