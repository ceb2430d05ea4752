import type { Waiting } from '../waiting/waiting';
import type { Connection } from './connection';
import type { Fetch } from './fetch-answer';

/** A fetch that tells the connection whether anything answered, and the page how long it takes. */
export function watched(fetch: Fetch, connection: Connection, waiting: Waiting): Fetch {
  return async (input, init) => {
    const end = waiting.begin();
    try {
      const response = await fetch(input, init);
      connection.succeeded();
      return response;
    } catch (error) {
      const isUnreachable = error instanceof TypeError && !init?.signal?.aborted;
      if (isUnreachable) connection.failed(new URL('/', location.href).href);
      throw error;
    } finally {
      end();
    }
  };
}
