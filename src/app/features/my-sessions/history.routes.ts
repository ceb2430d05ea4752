import type { Routes } from '@angular/router';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { provideTimeline } from '../../store/timeline/timeline.providers';

const routes: Routes = [
  {
    path: '',
    title: 'More',
    providers: [provideMyRecords(), provideTimeline()],
    loadComponent: () => import('./history-page'),
  },
];
export default routes;
