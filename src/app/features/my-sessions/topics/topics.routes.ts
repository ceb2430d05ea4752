import type { Routes } from '@angular/router';
import { provideMyRecords } from '../../../store/my-records/my-records.providers';
import { provideTopics } from '../../../store/topics/topics.providers';

const routes: Routes = [
  {
    path: '',
    title: 'Sessions',
    providers: [provideMyRecords(), provideTopics()],
    loadComponent: () => import('./topics-page'),
  },
];
export default routes;
