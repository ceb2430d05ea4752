import type { Fetch } from './fetch-answer';
import { NoAnswer } from './no-answer';

/** Longer than the service lets any statement run. */
export const patienceMs = 20_000;

const bodiless = [101, 204, 205, 304];

/**
 * A fetch that is given up after twenty seconds, the body included, which is therefore read before it resolves.
 * Rejects with NoAnswer then; without a network like fetch does.
 */
export function inTime(fetch: Fetch): Fetch {
  return async (input, init) => {
    const giveUp = new AbortController();
    const abort = () => giveUp.abort(init?.signal?.reason);
    if (init?.signal?.aborted) abort();
    init?.signal?.addEventListener('abort', abort);
    const late = () => giveUp.abort(navigator.onLine ? new NoAnswer() : new TypeError(gone));
    const timer = setTimeout(late, patienceMs);
    try {
      return await whole(await fetch(input, { ...init, signal: giveUp.signal }), giveUp.signal);
    } finally {
      clearTimeout(timer);
      init?.signal?.removeEventListener('abort', abort);
    }
  };
}

const gone = 'Failed to fetch: the network went away.';

async function whole(response: Response, signal: AbortSignal): Promise<Response> {
  if (bodiless.includes(response.status)) return response;
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  // Some engines end a body that was aborted as if it were whole.
  signal.throwIfAborted();
  return new Response(body, { status, statusText, headers });
}
