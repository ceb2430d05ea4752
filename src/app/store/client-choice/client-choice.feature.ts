import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { ListedClient } from '../../domain/clients/client';
import { ClientChoiceActions, ClientChoiceApiActions } from './client-choice.actions';

/** Apart from the list of clients: what is looked for here narrows nothing there. */
export interface ClientChoiceState {
  readonly words: string;
  /** Undefined until they are known. */
  readonly clients: readonly ListedClient[] | undefined;
  /** Whether nobody else fits the words. */
  readonly isAll: boolean;
  readonly isLooking: boolean;
  readonly error: AppError | null;
}

export const initialClientChoice: ClientChoiceState = {
  words: '',
  clients: undefined,
  isAll: true,
  isLooking: false,
  error: null,
};

export const clientChoiceFeature = createFeature({
  name: 'clientChoice',
  reducer: createReducer(
    initialClientChoice,
    on(
      ClientChoiceActions.opened,
      ClientChoiceActions.searched,
      (state, { words }): ClientChoiceState => ({ ...state, words, isLooking: true, error: null }),
    ),
    on(ClientChoiceApiActions.found, (state, { clients, isAll }): ClientChoiceState => ({
      ...state,
      clients,
      isAll,
      isLooking: false,
    })),
    // Who was found for other words is not shown as the answer to these.
    on(ClientChoiceApiActions.failed, (state, { error }): ClientChoiceState => ({
      ...state,
      clients: undefined,
      isLooking: false,
      error,
    })),
  ),
});
