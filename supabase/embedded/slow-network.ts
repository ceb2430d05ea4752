import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** A phone's network between a browser and the back end. */
export interface SlowNetwork {
  /** Milliseconds by which an answer is late at most, part of them on the way there. */
  readonly delay: number;
  /** One request in so many is lost before it arrives, and one answer in so many after the deed; 0 loses none. */
  readonly loss: number;
  /** The same seed gives the same row of delays and losses. */
  readonly seed: number;
}

/** Numbers from 0 to below 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What happens to one request. */
export interface Fate {
  readonly there: number;
  readonly back: number;
  readonly lost: 'there' | 'back' | null;
}

/** Each delay falls partly on the way there and partly on the way back, so that requests overtake each other and answers too. */
export function fates(network: SlowNetwork): () => Fate {
  const next = numbersFrom(network.seed);
  return () => {
    const share = network.loss > 0 ? 1 / network.loss : 0;
    const late = next() * network.delay;
    const there = late * next();
    const luck = next();
    const lost = luck < share ? 'there' : luck < 2 * share ? 'back' : null;
    return { there, back: late - there, lost };
  };
}

/** Files are the hosting's, and what a journey arranges past the browser never goes astray. */
const isSlow = ({ url, headers }: IncomingMessage): boolean =>
  /^\/(auth|rest)\/v1\//.test(url ?? '') && headers['sec-fetch-site'] !== undefined;

/** Holds the end of an answer back, or drops the connection instead of it. */
function onTheWayBack(response: ServerResponse, { back, lost }: Fate): void {
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.end = (...given: unknown[]) => {
    setTimeout(() => {
      if (lost === 'back') response.destroy();
      else end(...given);
    }, back);
    return response;
  };
}

/** Puts a slow network in front of the API. */
export function behind(network: SlowNetwork, listener: RequestListener): RequestListener {
  const nextFate = fates(network);
  return (request, response) => {
    // A browser sends again by itself what was lost on a connection that had been used before.
    if (network.loss > 0) response.setHeader('connection', 'close');
    if (!isSlow(request)) {
      listener(request, response);
      return;
    }
    const fate = nextFate();
    onTheWayBack(response, fate);
    setTimeout(() => {
      // What the browser gave up on its way there never arrives.
      if (response.destroyed) return;
      if (fate.lost === 'there') response.destroy();
      else listener(request, response);
    }, fate.there);
  };
}
