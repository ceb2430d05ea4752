import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { keepTyped } from '../../shared/ui/keep-typed/keep-typed';
import { provideLibraryPractices } from '../../store/library-practices/library-practices.providers';
import { LibraryPage } from './list/library-page';
import * as noticesEffects from './library-practices-notices.effects';

const practiceForm = () =>
  import('./edit/practice-form-page').then(({ PracticeFormPage }) => PracticeFormPage);

const library: Routes = [
  { path: '', pathMatch: 'full', title: 'Practices', component: LibraryPage },
  { path: 'new', title: 'Practice', loadComponent: practiceForm, canDeactivate: [keepTyped] },
  {
    path: 'import',
    title: 'Practices',
    loadComponent: () => import('./exchange/import-page').then(({ ImportPage }) => ImportPage),
  },
  {
    path: ':practiceId/edit',
    title: 'Practice',
    loadComponent: practiceForm,
    canDeactivate: [keepTyped],
  },
  {
    path: ':practiceId',
    title: 'Practice',
    loadComponent: () => import('./list/practice-page').then(({ PracticePage }) => PracticePage),
  },
];

const routes: Routes = [
  {
    path: '',
    providers: [provideLibraryPractices(), provideEffects(noticesEffects)],
    children: library,
  },
];
export default routes;
