import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Programme, ProgrammeText } from '../../domain/programmes/programme';

export const ProgrammesPageActions = createActionGroup({
  source: 'Programmes Page',
  events: { opened: emptyProps(), retried: emptyProps() },
});

export const ProgrammePageActions = createActionGroup({
  source: 'Programme Page',
  events: {
    opened: props<{ programmeId: string }>(),
    archiveChosen: props<{ programme: Programme }>(),
    restoreChosen: props<{ programme: Programme }>(),
  },
});

export const ProgrammeFormActions = createActionGroup({
  source: 'Programme Form',
  events: {
    opened: props<{ programmeId: string | null }>(),
    /** The request id belongs to the filled-in form, so that a retry adds none twice. */
    added: props<{ requestId: string; text: ProgrammeText }>(),
    changed: props<{
      requestId: string;
      programmeId: string;
      revision: number;
      text: ProgrammeText;
    }>(),
  },
});

export const ProgrammesApiActions = createActionGroup({
  source: 'Programmes API',
  events: {
    listed: props<{ programmes: readonly Programme[] }>(),
    listFailed: props<{ error: AppError }>(),
    found: props<{ programme: Programme }>(),
    findFailed: props<{ programmeId: string; error: AppError }>(),
    added: props<{ programme: Programme }>(),
    changed: props<{ programme: Programme }>(),
    archived: props<{ programme: Programme }>(),
    restored: props<{ programme: Programme }>(),
    /** Another device was faster: `theirs` is what is stored now. */
    conflicted: props<{ theirs: Programme }>(),
    writeFailed: props<{ error: AppError }>(),
  },
});
