import type { Routes } from '@angular/router';
import { IntakePage } from './intake-page';

const routes: Routes = [{ path: '', title: 'Form', component: IntakePage }];
export default routes;
