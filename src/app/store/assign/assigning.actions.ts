import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { PracticeAssignment, ProgrammeAssignment } from '../../domain/practices/assignment';
import type { GivenBefore } from '../../domain/practices/given-before';
import type { Consideration } from '../../domain/practices/consideration';

/** What there is to consider, by library practice. */
export type Considered = Readonly<Record<string, readonly Consideration[]>>;

export const AssignPageActions = createActionGroup({
  source: 'Assign Page',
  events: {
    /** Somebody is chosen: what were they given before? */
    clientChosen: props<{ clientId: string }>(),
    /** Both are chosen: what is there to consider? */
    chosen: props<{ clientId: string; libraryPracticeIds: readonly string[] }>(),
    /** The request id belongs to one filled-in form, so that a retry gives nothing twice. */
    practiceAssigned: props<{ requestId: string; assignment: PracticeAssignment }>(),
    programmeAssigned: props<{ requestId: string; assignment: ProgrammeAssignment }>(),
  },
});

export const AssigningApiActions = createActionGroup({
  source: 'Assigning API',
  events: {
    givenListed: props<{ clientId: string; given: readonly GivenBefore[] }>(),
    givenFailed: props<{ clientId: string; error: AppError }>(),
    considered: props<{ clientId: string; considered: Considered }>(),
    considerFailed: props<{ clientId: string; error: AppError }>(),
    assigned: props<{ requestId: string; clientId: string }>(),
    assignFailed: props<{ error: AppError }>(),
  },
});
