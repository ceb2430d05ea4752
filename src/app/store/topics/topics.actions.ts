import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { NewTopic, Topic } from '../../domain/topics/topic';

export const TopicsPageActions = createActionGroup({
  source: 'Topics Page',
  events: {
    opened: emptyProps(),
    sent: props<{ topic: NewTopic }>(),
    takenBack: props<{ id: string }>(),
  },
});

export const TopicsApiActions = createActionGroup({
  source: 'Topics API',
  events: {
    loaded: props<{ topics: readonly Topic[] }>(),
    failed: props<{ error: AppError }>(),
    brought: props<{ topic: Topic }>(),
    notBrought: props<{ error: AppError }>(),
    gone: props<{ id: string }>(),
    notTakenBack: props<{ error: AppError }>(),
  },
});
