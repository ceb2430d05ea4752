import { createFeature, createReducer, on } from '@ngrx/store';
import type { Client } from '../../domain/clients/client';
import { ClientsApiActions } from '../clients/clients.actions';

const most = 5;

/** The clients whose pages were opened last, the latest first: in memory alone, since a name is no one else's business. */
export interface LastOpenedState {
  readonly clients: readonly Client[];
}

const without = ({ clients }: LastOpenedState, { id }: Client): readonly Client[] =>
  clients.filter((client) => client.id !== id);

const nobody: LastOpenedState = { clients: [] };

export const lastOpenedFeature = createFeature({
  name: 'lastOpened',
  reducer: createReducer(
    nobody,
    on(
      ClientsApiActions.found,
      ClientsApiActions.added,
      ClientsApiActions.restored,
      (state, { client }): LastOpenedState => ({
        clients: [client, ...without(state, client)].slice(0, most),
      }),
    ),
    on(ClientsApiActions.changed, ({ clients }, { client }): LastOpenedState => ({
      clients: clients.map((one) => (one.id === client.id ? client : one)),
    })),
    on(ClientsApiActions.archived, (state, { client }): LastOpenedState => ({
      clients: without(state, client),
    })),
  ),
});
