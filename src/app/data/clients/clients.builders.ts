import type { Client, ClientFields, ListedClient } from '../../domain/clients/client';

export const someFields = (rest: Partial<ClientFields> = {}): ClientFields => ({
  name: 'Yuki Tanabe',
  preferredName: null,
  pronouns: null,
  email: 'yuki@example.com',
  status: 'active',
  tags: [],
  ...rest,
});

export const someClient = (rest: Partial<Client> = {}): Client => ({
  ...someFields(),
  id: 'client-1',
  revision: 1,
  joined: false,
  updatedAt: '2026-11-20T10:00:00Z',
  ...rest,
});

export const someListed = (rest: Partial<ListedClient> = {}): ListedClient => ({
  ...someClient(),
  invitation: 'none',
  intake: 'none',
  sortKey: 'yuki tanabe',
  ...rest,
});
