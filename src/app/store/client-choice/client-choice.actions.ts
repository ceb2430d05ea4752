import { createActionGroup, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { ListedClient } from '../../domain/clients/client';

export const ClientChoiceActions = createActionGroup({
  source: 'Client Choice',
  events: { opened: props<{ words: string }>(), searched: props<{ words: string }>() },
});

export const ClientChoiceApiActions = createActionGroup({
  source: 'Client Choice API',
  events: {
    found: props<{ clients: readonly ListedClient[]; isAll: boolean }>(),
    failed: props<{ error: AppError }>(),
  },
});
