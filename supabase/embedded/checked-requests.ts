import type { App } from '@supabase/lite';
import type { Database } from './database.ts';

type Fetch = App['fetch'];

/** What public.check_request() may refuse stands in these headers alone; every other request costs nothing more. */
const isAsked = ({ url, headers }: Request): boolean =>
  new URL(url).pathname.startsWith('/rest/') &&
  /planned|estimated|pgrst\.plan/i.test(
    `${headers.get('prefer') ?? ''} ${headers.get('accept') ?? ''}`,
  );

interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly detail?: string;
}

/** @throws the error itself, when it is no refusal of the database's own */
function answerOf(error: unknown): Response {
  const { code, message = '{}', detail = '{}' } = error as Refusal;
  if (code !== 'PGRST') throw error;
  const { status } = JSON.parse(detail) as { status: number };
  return Response.json(JSON.parse(message), { status });
}

/** The database's own rule is asked before a request, as PostgREST does with `db_pre_request`. */
export function withCheckedRequests(fetch: Fetch, database: Pick<Database, 'query'>): Fetch {
  return async (request, peer) => {
    if (!isAsked(request)) return fetch(request, peer);
    try {
      const headers = JSON.stringify(Object.fromEntries(request.headers));
      await database.query(
        `select public.check_request() from (select set_config('request.headers', $1, true) as given offset 0) headers where given is not null`,
        [headers],
      );
    } catch (error) {
      return answerOf(error);
    }
    return fetch(request, peer);
  };
}
