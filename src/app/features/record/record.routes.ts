import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as clientRecordEffects from '../../store/clients/client-record.effects';
import { clientsFeature } from '../../store/clients/clients.feature';
import * as coachesEffects from '../../store/coaches/coaches.effects';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import * as formsEffects from '../../store/forms/forms.effects';
import { formsFeature } from '../../store/forms/forms.feature';
import * as invitationsEffects from '../../store/invitations/invitations.effects';
import { invitationsFeature } from '../../store/invitations/invitations.feature';
import { provideRecordCheckIns } from '../../store/check-ins/record-check-ins.providers';
import { provideClientMeasures } from '../../store/client-measures/client-measures.providers';
import { provideNotes } from '../../store/notes/notes.providers';
import { provideFollowing } from '../../store/practices/practices.providers';
import { providePreparing } from '../../store/prepare/prepare.providers';
import * as sentAnswersEffects from '../../store/sent-answers/sent-answers.effects';
import { sentAnswersFeature } from '../../store/sent-answers/sent-answers.feature';
import * as undoingEffects from '../../store/sent-answers/undoing.effects';
import { providePlanning } from '../../store/sessions/sessions.providers';
import { provideTimeline } from '../../store/timeline/timeline.providers';
import { checkInPages } from './check-ins/check-ins.routes';
import * as noticesEffects from './record-notices.effects';
import { keepTyped } from '../../shared/ui/keep-typed/keep-typed';
import * as notesNoticesEffects from './notes/notes-notices.effects';
import { measuresTab } from './measures/measures.routes';
import { notePages, notesTab } from './notes/notes.routes';
import { practicesTab } from './practices/practices.routes';
import * as sessionNoticesEffects from './sessions/session-notices.effects';

const form = () => import('./form/client-form-page').then(({ ClientFormPage }) => ClientFormPage);

const session = () => import('./sessions/session-page').then(({ SessionPage }) => SessionPage);

const record: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'timeline' },
  {
    path: 'timeline',
    title: 'Client',
    loadComponent: () =>
      import('./timeline/timeline-page').then(({ TimelinePage }) => TimelinePage),
  },
  {
    path: 'intake',
    title: 'Client',
    loadComponent: () => import('./intake/intake-page').then(({ IntakePage }) => IntakePage),
  },
  ...notesTab,
  ...practicesTab,
  {
    path: 'progress',
    title: 'Client',
    loadChildren: () => import('./progress/progress.routes'),
  },
  ...checkInPages,
  ...measuresTab,
  {
    path: 'sessions/new',
    title: 'Session',
    loadComponent: session,
    canDeactivate: [keepTyped],
  },
  {
    path: 'sessions/:sessionId',
    title: 'Session',
    loadComponent: session,
    canDeactivate: [keepTyped],
  },
  { path: 'sessions', redirectTo: 'timeline' },
  {
    path: 'details',
    title: 'Client',
    loadComponent: () => import('./details/details-page').then(({ DetailsPage }) => DetailsPage),
  },
];

/** The record of a client, and the pages of its own beside it. */
const pages: Routes = [
  { path: 'new', title: 'Client', loadComponent: form, canDeactivate: [keepTyped] },
  { path: ':clientId/edit', title: 'Client', loadComponent: form, canDeactivate: [keepTyped] },
  ...notePages,
  {
    path: ':clientId',
    title: 'Client',
    loadComponent: () => import('./record-page').then(({ RecordPage }) => RecordPage),
    children: record,
  },
];

const routes: Routes = [
  {
    path: '',
    providers: [
      provideState(clientsFeature),
      provideState(invitationsFeature),
      provideState(sentAnswersFeature),
      provideState(formsFeature),
      provideState(coachesFeature),
      provideNotes(),
      provideFollowing(),
      provideRecordCheckIns(),
      provideClientMeasures(),
      providePlanning(),
      provideTimeline(),
      providePreparing(),
      provideEffects(
        clientRecordEffects,
        invitationsEffects,
        sentAnswersEffects,
        undoingEffects,
        formsEffects,
        coachesEffects,
        noticesEffects,
        notesNoticesEffects,
        sessionNoticesEffects,
      ),
    ],
    children: pages,
  },
];
export default routes;
