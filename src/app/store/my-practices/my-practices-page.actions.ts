import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Practice, PracticeAnswer, PracticeStatus } from '../../domain/practices/practice';

/** The list of practices, and the page of one: what is said of a practice is the same thing on both. */
export const MyPracticesPageActions = createActionGroup({
  source: 'My Practices Page',
  events: {
    opened: emptyProps(),
    practiceOpened: props<{ practiceId: string }>(),
    answerChosen: props<{ practice: Practice; answer: PracticeAnswer }>(),
    /** Back to how it was before an answer. */
    undoChosen: props<{ practice: Practice; to: PracticeStatus }>(),
    /** A step that waits by a hold of the client's own. */
    stepOpened: props<{ stepId: string }>(),
  },
});

export const LogPageActions = createActionGroup({
  source: 'Log Page',
  events: {
    /** The server has a try that was stopped or hard: something may wait because of it. */
    hardTrySaved: emptyProps(),
    stepOpened: props<{ stepId: string }>(),
  },
});
