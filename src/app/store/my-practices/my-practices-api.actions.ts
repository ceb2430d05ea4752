import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Hold } from '../../domain/practices/hold';
import type { Practice } from '../../domain/practices/practice';

export const MyPracticesApiActions = createActionGroup({
  source: 'My Practices API',
  events: {
    listed: props<{ practices: readonly Practice[] }>(),
    /** `kept`: those that were opened on this device before. */
    listFailed: props<{ error: AppError; kept: readonly Practice[] }>(),
    found: props<{ practice: Practice }>(),
    findFailed: props<{ practiceId: string; error: AppError; kept: Practice | null }>(),
    /** As it stands now, and as it stood before. */
    answered: props<{ practice: Practice; before: Practice }>(),
    answerFailed: props<{ before: Practice; error: AppError }>(),
    undone: props<{ practice: Practice }>(),
    holdsFound: props<{ holds: readonly Hold[] }>(),
    stepReleased: props<{ stepId: string }>(),
    releaseFailed: props<{ error: AppError }>(),
  },
});
