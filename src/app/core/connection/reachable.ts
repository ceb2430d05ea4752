import { fetchAnswer, type Fetch } from './fetch-answer';
import { NoAnswer } from './no-answer';

const patienceMs = 8000;

/**
 * A fetch to the service's own origin. A gateway that fails answers without the headers that let another origin read it,
 * which looks like a missing network; whether it is one, the origin of the app itself can tell. Rejects with NoAnswer
 * where that one answers.
 */
export function reachable(fetch: Fetch, ask = askAtHome()): Fetch {
  return async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (error) {
      if (!(error instanceof TypeError) || !navigator.onLine || isAtHome(input)) throw error;
      throw (await ask()) ? new NoAnswer() : error;
    }
  };
}

const isAtHome = (input: RequestInfo | URL): boolean =>
  new URL(input instanceof Request ? input.url : input, location.href).origin === location.origin;

/** Whether the app's own origin answers. All who ask at once get the same. */
export function askAtHome(): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  const ask = async () => {
    const signal = AbortSignal.timeout(patienceMs);
    // Past the service worker, which would answer out of its cache.
    await fetchAnswer('/?ngsw-bypass', { method: 'HEAD', cache: 'no-store', signal });
    return true;
  };
  return () => {
    asking ??= ask()
      .catch(() => false)
      .finally(() => (asking = undefined));
    return asking;
  };
}
