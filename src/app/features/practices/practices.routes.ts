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
    loadComponent: () => import('./library/practice-page').then(({ PracticePage }) => PracticePage),
  },
];

const programmeForm = () =>
  import('./programmes/programme-form-page').then(({ ProgrammeFormPage }) => ProgrammeFormPage);

const programmes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Programmes',
    loadComponent: () =>
      import('./programmes/programmes-page').then(({ ProgrammesPage }) => ProgrammesPage),
  },
  { path: 'new', title: 'Programme', loadComponent: programmeForm, canDeactivate: [keepTyped] },
  {
    path: ':programmeId/edit',
    title: 'Programme',
    loadComponent: programmeForm,
    canDeactivate: [keepTyped],
  },
  {
    path: ':programmeId',
    title: 'Programme',
    loadComponent: () =>
      import('./programmes/programme-page').then(({ ProgrammePage }) => ProgrammePage),
  },
];

const routes: Routes = [
  {
    path: '',
    providers: [provideLibrary(), provideProgrammes(), provideEffects(noticesEffects)],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'library' },
      { path: 'library', children: library },
      { path: 'programmes', children: programmes },
      { path: 'following', loadChildren: () => import('./following/following.routes') },
    ],
  },
];
export default routes;
