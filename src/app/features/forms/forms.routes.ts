import type { Routes } from '@angular/router';
import { FormsPage } from './forms-page';

const routes: Routes = [{ path: '', title: 'Forms', component: FormsPage }];
export default routes;
