import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { keepTyped } from '../../shared/ui/keep-typed/keep-typed';
import { provideLibrary } from '../../store/library/library.providers';
import { provideProgrammes } from '../../store/programmes/programmes.providers';
import { LibraryPage } from './library/library-page';
import * as noticesEffects from './practices-notices.effects';

const practiceForm = () =>
  import('./edit/practice-form-page').then(({ PracticeFormPage }) => PracticeFormPage);

const library: Routes = [
  { path: '', pathMatch: 'full', title: 'Practices', component: LibraryPage },
  { path: 'new', title: 'Practice', loadComponent: practiceForm, canDeactivate: [keepTyped] },
  {
    path: ':practiceId/edit',
    title: 'Practice',
    loadComponent: practiceForm,
    canDeactivate: [keepTyped],
  },
  {
    path: ':practiceId',
    title: 'Practice',
    loadComponent: () => import('./library/practice-page').then(({ PracticePage }) => PracticePage),
  },
];

const routes: Routes = [
  {
    path: '',
    providers: [provideLibrary(), provideProgrammes(), provideEffects(noticesEffects)],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'library' },
      { path: 'library', children: library },
    ],
  },
];
export default routes;
