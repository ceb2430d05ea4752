import type { Locator, Page } from '@playwright/test';

/** What the pages are about: a client with something of everything. */
export interface Room {
  readonly clientId: string;
  readonly sessionId: string;
  readonly noteId: string;
  readonly finishedNoteId: string;
  readonly libraryPracticeId: string;
  readonly programmeId: string;
  readonly practiceId: string;
  readonly intakeId: string;
}

/** A page on which something can be typed that a reload must not take away. */
export interface KeptPage {
  readonly name: string;
  /** The templates that hold its fields, under src/app. */
  readonly views: readonly string[];
  readonly path: (room: Room) => string;
  /** What is pressed before the field is there. */
  readonly open?: (page: Page) => Promise<void>;
  /** What is pressed after the reload; nothing where the field is there again by itself. */
  readonly again?: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
  /** Where not any words will do. */
  readonly words?: string;
}

const box = (name: string | RegExp) => (page: Page) =>
  page.getByRole('textbox', { name, exact: true });

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

const session = ['features/record/sessions/session-form.html'];
const client = ['features/record/form/client-form.html'];
const practice = [
  'features/library-practices/edit/practice-form.html',
  'shared/practices/cadence-field.html',
  'shared/practices/pace-fields.ts',
  'shared/practices/step-list.html',
  'shared/practices/step-times.ts',
];
const programme = [
  'features/programmes/programme-form.html',
  'features/programmes/programme-item.html',
];
const answers = [
  'shared/forms/controls/date-control.ts',
  'shared/forms/controls/multi-control.ts',
  'shared/forms/controls/options-control.ts',
  'shared/forms/controls/scale-control.ts',
  'shared/forms/controls/text-control.ts',
  'shared/forms/seen-by/seen-by.ts',
];

export const coachPages: readonly KeptPage[] = [
  {
    name: 'a new client',
    views: client,
    path: () => '/coach/clients/new',
    field: box('Name'),
  },
  {
    name: 'a client',
    views: client,
    path: ({ clientId }) => `/coach/clients/${clientId}/edit`,
    field: box(/^Preferred name/),
  },
  {
    name: 'a new session',
    views: session,
    path: ({ clientId }) => `/coach/clients/${clientId}/sessions/new`,
    field: (page) => page.getByLabel('Day', { exact: true }),
    words: '2031-03-04',
  },
  {
    name: 'a session that is moved',
    views: session,
    path: ({ clientId, sessionId }) => `/coach/clients/${clientId}/sessions/${sessionId}`,
    open: press('Move'),
    field: box(/^Place/),
  },
  {
    name: 'the coach and their practice',
    views: ['features/coach-settings/practice-form.ts'],
    path: () => '/coach/settings',
    field: box(/^Practice/),
  },
  {
    name: 'a crisis resource',
    views: ['features/coach-settings/crisis-form.html'],
    path: () => '/coach/settings',
    open: press('Add a resource'),
    field: box('How to reach them'),
  },
  {
    name: 'a new practice of the library',
    views: practice,
    path: () => '/coach/practices/library/new',
    field: box('Title'),
  },
  {
    name: 'a practice of the library',
    views: practice,
    path: ({ libraryPracticeId }) => `/coach/practices/library/${libraryPracticeId}/edit`,
    field: box('Step 1'),
  },
  {
    name: 'a new programme',
    views: programme,
    path: () => '/coach/practices/programmes/new',
    field: box('Title'),
  },
  {
    name: 'a programme',
    views: programme,
    path: ({ programmeId }) => `/coach/practices/programmes/${programmeId}/edit`,
    field: box(/^Description/),
  },
  {
    name: 'a practice that is assigned',
    views: ['features/assign/assign-form.html', 'features/assign/confirm-tick.ts'],
    path: ({ clientId, libraryPracticeId }) =>
      `/coach/practices/assign?client=${clientId}&practice=${libraryPracticeId}`,
    field: box(/^Why/),
  },
  {
    name: 'a programme that is assigned',
    views: ['features/assign/assign-programme.html'],
    path: ({ clientId, programmeId }) =>
      `/coach/practices/assign?client=${clientId}&programme=${programmeId}`,
    field: box(/^Why/),
  },
  {
    name: 'the record of rights to a measure',
    views: ['features/forms/measures/rights-form.html'],
    path: () => '/coach/forms/measures/ras/rights',
    field: box('Ground'),
  },
  {
    name: 'the source of a measure',
    views: ['features/forms/measures/norm-form.ts'],
    path: () => '/coach/forms/measures/ras/spread',
    field: box('Source'),
  },
  {
    name: 'the questions of a measure',
    views: ['features/forms/measures/items-form.html'],
    path: () => '/coach/forms/measures/ras/items',
    field: box('The questions, one a line'),
  },
  {
    name: 'what a check-in asks',
    views: [
      'features/record/check-ins/plan-form.html',
      'features/record/check-ins/planned-dimension.html',
    ],
    path: ({ clientId }) => `/coach/clients/${clientId}/check-ins/plan`,
    open: press('Words of Seen'),
    again: press('Words of Half a thought'),
    field: box('Short name'),
  },
  {
    name: 'a new note',
    views: ['features/record/notes/note-writing.html'],
    path: ({ clientId }) => `/coach/clients/${clientId}/notes/new`,
    field: box('Note'),
  },
  {
    name: 'a note',
    views: ['features/record/notes/note-writing.html'],
    path: ({ clientId, noteId }) => `/coach/clients/${clientId}/notes/${noteId}`,
    field: box('Note'),
  },
  {
    name: 'why a note is amended',
    views: ['features/record/notes/note-reading.html'],
    path: ({ clientId, finishedNoteId }) => `/coach/clients/${clientId}/notes/${finishedNoteId}`,
    open: press('Amend'),
    field: box('Why it is amended'),
  },
  {
    name: 'why a version is brought back',
    views: ['features/record/notes/version-view.html'],
    path: ({ clientId, finishedNoteId }) =>
      `/coach/clients/${clientId}/notes/${finishedNoteId}/versions`,
    open: (page) =>
      page.getByRole('navigation', { name: 'Versions' }).getByRole('button').nth(1).click(),
    field: box('Why it is brought back'),
  },
  {
    name: 'a summary for a client',
    views: ['features/record/notes/summary-page.html'],
    path: ({ clientId }) => `/coach/clients/${clientId}/notes/summary`,
    field: box('Summary'),
  },
  {
    name: 'a template of notes',
    views: ['features/record/notes/templates-page.html'],
    path: ({ clientId }) => `/coach/clients/${clientId}/notes/templates`,
    field: box('Template'),
  },
  {
    name: 'the answer to a reflection',
    views: ['shared/practices/reply-form.ts'],
    path: () => '/coach/practices/following',
    open: press(/^Answer:/),
    field: box(/^Answer /),
  },
];

export const clientPages: readonly KeptPage[] = [
  {
    name: 'an intake',
    views: answers,
    path: ({ intakeId }) => `/my/intake/${intakeId}`,
    open: press('Continue'),
    again: press('Continue'),
    field: (page) => page.getByRole('group', { name: /^What should we call/ }).getByRole('textbox'),
  },
  {
    name: 'a check-in',
    views: ['features/my-check-ins/fill/who-sees.ts'],
    path: () => '/my/check-in',
    field: (page) => page.getByRole('main').getByRole('textbox').first(),
  },
  {
    name: 'a try of a practice',
    views: ['features/my-practices/log/log-form.html'],
    path: ({ practiceId }) => `/my/practices/${practiceId}`,
    open: press(/^(We|I) tried it$/),
    field: box('What stays with you?'),
  },
];
