import type { Observable } from 'rxjs';
import type { Fetch } from './fetch-answer';
import type { Gate } from './gate';
import { NoAnswer } from './no-answer';
import type { Verdict } from './verdict';

/** No further try begins so long after the first. */
const patienceMs = 25_000;
const mostTries = 4;
const clashPauseMs = 300;

export interface Repeating {
  readonly gate: Gate;
  /** Somebody would rather not wait for what hangs. */
  readonly again$: Observable<void>;
  /** Whether what is asked may be done twice and counts once. */
  readonly isRepeatable: (input: RequestInfo | URL, init?: RequestInit) => boolean;
  /** What an answer says of the service. */
  readonly judge: (response: Response, body: unknown) => Verdict;
}

/** What became of one try: an answer, or why there is none. */
interface Outcome extends Omit<Verdict, 'kind'> {
  readonly kind: Verdict['kind'] | 'offline';
  readonly response?: Response;
  readonly error?: unknown;
}

/**
 * A fetch that asks again by itself where the service fails, when that can do no harm: what only reads, what counts
 * once, and what the service says it did not do. In the end it gives the last answer, or rejects as the last try did.
 */
export function again(fetch: Fetch, { gate, again$, isRepeatable, judge }: Repeating): Fetch {
  return async (input, init) => {
    const deadline = gate.now() + patienceMs;
    const mayRepeat = isRepeatable(input, init);
    for (let tries = 1; ; tries++) {
      const leave = await gate.enter(deadline);
      const wish = mayRepeat
        ? letGo(again$, init)
        : { init, isMade: () => false, end: () => undefined };
      const since = gate.now();
      const outcome = await tried(() => fetch(input, wish.init), judge).finally(wish.end);
      if (!init?.signal?.aborted && !wish.isMade()) tell(gate, since, outcome);
      leave();
      if (wish.isMade()) continue;
      const isOver = tries >= mostTries || gate.now() >= deadline || init?.signal?.aborted;
      const isSettled = outcome.kind === 'answered' || outcome.kind === 'offline';
      if (isSettled || isOver || !(mayRepeat || outcome.undone)) return result(outcome);
      if (outcome.kind === 'clash') await pause();
    }
  };
}

function result({ response, error }: Outcome): Response {
  if (response) return response;
  throw error;
}

async function tried(ask: () => Promise<Response>, judge: Repeating['judge']): Promise<Outcome> {
  try {
    const response = await ask();
    const body: unknown = response.ok ? null : await jsonIn(response.clone());
    return { ...judge(response, body), response };
  } catch (error) {
    // The browser says when the network is back; until then nothing is worth a try.
    const isOffline = error instanceof TypeError && !navigator.onLine;
    return { kind: isOffline ? 'offline' : 'failing', undone: false, error };
  }
}

function tell(gate: Gate, since: number, { kind, error, retryAfterMs }: Outcome): void {
  if (kind === 'failing') gate.close(since, error ?? new NoAnswer(), retryAfterMs);
  else if (kind !== 'offline') gate.open();
}

/** A try that is aborted when somebody wishes to ask anew. */
function letGo(again$: Observable<void>, init?: RequestInit) {
  const controller = new AbortController();
  let made = false;
  const abort = () => controller.abort(init?.signal?.reason);
  const heard = again$.subscribe(() => {
    made = true;
    controller.abort();
  });
  if (init?.signal?.aborted) abort();
  init?.signal?.addEventListener('abort', abort);
  return {
    init: { ...init, signal: controller.signal },
    isMade: () => made,
    end: () => {
      heard.unsubscribe();
      init?.signal?.removeEventListener('abort', abort);
    },
  };
}

const jsonIn = (response: Response): Promise<unknown> => response.json().catch(() => null);

const pause = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, clashPauseMs * (0.5 + Math.random())));
