import type { Routes } from '@angular/router';
import { keepTyped } from '../../../shared/ui/keep-typed/keep-typed';

/** A tab of the record. */
export const notesTab: Routes = [
  { path: 'notes', title: 'Client', loadComponent: () => import('./notes-page') },
];

/** Pages of their own beside the record. */
export const notePages: Routes = [
  { path: ':clientId/notes/new', title: 'Note', loadComponent: () => import('./note-page') },
  { path: ':clientId/notes/summary', title: 'Note', loadComponent: () => import('./summary-page') },
  {
    path: ':clientId/notes/templates',
    title: 'Templates',
    loadComponent: () => import('./templates-page'),
  },
  { path: ':clientId/notes/:noteId', title: 'Note', loadComponent: () => import('./note-page') },
  {
    path: ':clientId/notes/:noteId/versions',
    title: 'Note',
    loadComponent: () => import('./versions-page'),
    canDeactivate: [keepTyped],
  },
];
