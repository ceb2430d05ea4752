import type { Routes } from '@angular/router';
import { provideAssignments } from '../../store/assignments/assignments.providers';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { provideSessions } from '../../store/sessions/sessions.providers';
import { provideMySummaries } from '../../store/shared-notes/my-summaries.providers';
import { ClientTodayPage } from './client-today-page';

const routes: Routes = [
  {
    path: '',
    title: 'Today',
    component: ClientTodayPage,
    providers: [provideAssignments(), provideMyRecords(), provideMySummaries(), provideSessions()],
  },
];
export default routes;
