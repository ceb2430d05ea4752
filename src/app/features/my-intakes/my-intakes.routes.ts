import type { Routes } from '@angular/router';
import { provideAssignments } from '../../store/assignments/assignments.providers';
import { provideMyRecords } from '../../store/my-records/my-records.providers';
import { IntakePage } from './intake-page';

const routes: Routes = [
  {
    path: ':assignmentId',
    title: 'Form',
    component: IntakePage,
    providers: [provideAssignments(), provideMyRecords()],
  },
];
export default routes;
