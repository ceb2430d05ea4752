import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import * as formsEffects from '../../store/forms/forms.effects';
import { formsFeature } from '../../store/forms/forms.feature';
import { FormsPage } from './forms-page';

const routes: Routes = [
  {
    path: '',
    providers: [
      provideState(formsFeature),
      provideState(coachesFeature),
      provideEffects(formsEffects, coachesEffects),
    ],
    children: [
      { path: '', title: 'Forms', component: FormsPage },
      {
        path: 'measures',
        loadChildren: () => import('./measures/measures.routes'),
      },
      {
        path: ':formId',
        title: 'Form',
        loadComponent: () => import('./form-page').then(({ FormPage }) => FormPage),
      },
    ],
  },
];
export default routes;
