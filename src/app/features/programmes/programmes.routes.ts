import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { keepTyped } from '../../shared/ui/keep-typed/keep-typed';
import { provideLibraryPractices } from '../../store/library-practices/library-practices.providers';
import { provideProgrammes } from '../../store/programmes/programmes.providers';
import * as noticesEffects from './programmes-notices.effects';

const programmeForm = () =>
  import('./programme-form-page').then(({ ProgrammeFormPage }) => ProgrammeFormPage);

const programmes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Programmes',
    loadComponent: () => import('./programmes-page').then(({ ProgrammesPage }) => ProgrammesPage),
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
    loadComponent: () => import('./programme-page').then(({ ProgrammePage }) => ProgrammePage),
  },
];

const routes: Routes = [
  {
    path: '',
    providers: [provideLibraryPractices(), provideProgrammes(), provideEffects(noticesEffects)],
    children: programmes,
  },
];
export default routes;
