import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { TodaysPractice } from '../../domain/practices/todays-practice';

export const TodaysPracticesApiActions = createActionGroup({
  source: 'Todays Practices API',
  events: { looked: props<{ practices: readonly TodaysPractice[] }>(), failed: emptyProps() },
});
