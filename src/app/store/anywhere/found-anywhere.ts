import { inject, type Signal } from '@angular/core';
import { ClientsGateway } from '../../data/clients/clients-gateway';
import { SearchGateway } from '../../data/search/search-gateway';
import type { ListedClient } from '../../domain/clients/client';
import type { Found } from '../../domain/search/found';
import { type LookedUp, lookUp } from './look-up';

const mostClients = 6;
const mostPlaces = 4;

/** Clients by name, preferred name or e-mail; by '' whoever was changed lately. In an injection context. */
export function foundClients(name: Signal<string | undefined>): LookedUp<ListedClient> {
  const gateway = inject(ClientsGateway);
  return lookUp(name, async (search) => {
    const query = { search, status: null, sort: 'recent' } as const;
    return (await gateway.list(query, null, mostClients)).clients;
  });
}

/**
 * The newest places of words in everything the coach may read. Where a client's own words are found, the client may read
 * that they were: so this is asked only once somebody wants it. In an injection context.
 */
export function foundPlaces(words: Signal<string | undefined>): LookedUp<Found> {
  const gateway = inject(SearchGateway);
  return lookUp(words, async (asked) => {
    const places = await gateway.find({ words: asked, clientId: null, kind: null }, null);
    return places.slice(0, mostPlaces);
  });
}
