import type { Client, ClientFields, ListedClient } from '../../domain/clients/client';
import type { Wait } from '../../domain/clients/wait';

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

export const someWait = (rest: Partial<Wait> = {}): Wait => ({
  kind: 'intake_to_read',
  count: 1,
  topics: 0,
  title: null,
  expired: false,
  ...rest,
});

export const someListed = (rest: Partial<ListedClient> = {}): ListedClient => ({
  ...someClient(),
  invitation: 'none',
  intake: 'none',
  lastSessionAt: null,
  nextSessionAt: null,
  waits: [],
  sortKey: 'yuki tanabe',
  ...rest,
});
