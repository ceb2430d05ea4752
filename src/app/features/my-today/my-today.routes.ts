import type { Routes } from '@angular/router';
import { provideAssignments } from '../../store/assignments/assignments.providers';
import { provideCheckInStandings } from '../../store/my-check-ins/check-in-standings.providers';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { provideTodaysPractices } from '../../store/my-practices/todays-practices.providers';
import { provideMySessions } from '../../store/sessions/my-sessions.providers';
import { provideUnreadSummary } from '../../store/shared-notes/unread-summary.providers';
import { MyTodayPage } from './my-today-page';

const routes: Routes = [
  {
    path: '',
    title: 'Today',
    component: MyTodayPage,
    providers: [
      provideAssignments(),
      provideMyRecords(),
      provideUnreadSummary(),
      provideMySessions(),
      provideTodaysPractices(),
      provideCheckInStandings(),
    ],
  },
];
export default routes;
