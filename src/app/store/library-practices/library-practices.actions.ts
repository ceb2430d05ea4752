import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Favouring } from '../../domain/library-practices/favourites';
import type { LibraryPractice, LibraryText } from '../../domain/library-practices/library-practice';

/** Whatever page needs the library as a whole: the list, a programme, assigning. */
export const LibraryPageActions = createActionGroup({
  source: 'Library Page',
  events: {
    opened: emptyProps(),
    retried: emptyProps(),
    searched: props<{ search: string }>(),
    favoured: props<Favouring>(),
  },
});

export const PracticePageActions = createActionGroup({
  source: 'Practice Page',
  events: {
    opened: props<{ practiceId: string }>(),
    /** The request id belongs to the page, so that a second press makes no second copy. */
    copyChosen: props<{ requestId: string; practiceId: string }>(),
    archiveChosen: props<{ practice: LibraryPractice }>(),
    restoreChosen: props<{ practice: LibraryPractice }>(),
  },
});

export const PracticeFormActions = createActionGroup({
  source: 'Practice Form',
  events: {
    opened: props<{ practiceId: string | null }>(),
    /** The request id belongs to the filled-in form, so that a retry adds none twice. */
    added: props<{ requestId: string; text: LibraryText }>(),
    changed: props<{ practiceId: string; revision: number; text: LibraryText }>(),
  },
});

export const ImportPageActions = createActionGroup({
  source: 'Import Page',
  events: {
    opened: emptyProps(),
    fileChosen: emptyProps(),
    /** The request id belongs to the chosen file, so that a retry adds none twice. */
    confirmed: props<{ requestId: string; practices: readonly LibraryText[] }>(),
  },
});

export const LibraryPracticesApiActions = createActionGroup({
  source: 'Library Practices API',
  events: {
    listed: props<{ practices: readonly LibraryPractice[]; favourites: readonly string[] }>(),
    listFailed: props<{ error: AppError }>(),
    found: props<{ practice: LibraryPractice }>(),
    findFailed: props<{ practiceId: string; error: AppError }>(),
    added: props<{ practice: LibraryPractice }>(),
    changed: props<{ practice: LibraryPractice }>(),
    copied: props<{ practice: LibraryPractice }>(),
    archived: props<{ practice: LibraryPractice }>(),
    restored: props<{ practice: LibraryPractice }>(),
    /** Another device was faster: `theirs` is what is stored now. */
    conflicted: props<{ theirs: LibraryPractice }>(),
    favoured: props<Favouring>(),
    favourFailed: props<Favouring & { error: AppError }>(),
    imported: props<{ count: number }>(),
    writeFailed: props<{ error: AppError }>(),
  },
});
