import type { ClientStatus, ListedClient } from './client';

export const clientSorts = ['name', 'recent'] as const;
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

/** Whether a query narrows the list, so that nothing found is no sign of having no clients. */
export const isNarrowed = (query: ClientQuery): boolean =>
  query.search.trim() !== '' || query.status !== null;
