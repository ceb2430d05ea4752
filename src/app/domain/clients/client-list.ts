import type { Client, ClientStatus, ListedClient } from './client';

/** By name; by next session, who has none last; by who was not met for the longest; by the latest change. */
export const clientSorts = ['name', 'next', 'unseen', 'recent'] as const;
export type ClientSort = (typeof clientSorts)[number];

/** What the list shows. A null status is everybody but the archived. */
export interface ClientQuery {
  readonly search: string;
  readonly status: ClientStatus | null;
  readonly sort: ClientSort;
}

export const everyClient: ClientQuery = { search: '', status: null, sort: 'name' };

/** One page of the list; `isLast` when nothing comes after it. */
export interface ClientPage {
  readonly clients: readonly ListedClient[];
  readonly isLast: boolean;
}

/** Whether a client is among those a query asks for by status. */
export const isAskedFor = ({ status }: ClientQuery, client: Pick<Client, 'status'>): boolean =>
  status === null ? client.status !== 'archived' : client.status === status;

/** Whether a query narrows the list, so that nothing found is no sign of having no clients. */
export const isNarrowed = (query: ClientQuery): boolean =>
  query.search.trim() !== '' || query.status !== null;
