import type { Fetch } from '../fetch-answer';

/** A service that a spec makes fail: what it does with each request, and what was asked. */
export class AService {
  readonly asked: string[] = [];
  /** Each one answers once; the last goes on. */
  answers: readonly (() => Promise<Response> | Response)[] = [];

  readonly fetch: Fetch = async (input, init) => {
    this.asked.push(`${init?.method ?? 'GET'} ${addressOf(input)}`);
    const [next, ...others] = this.answers;
    if (others.length > 0) this.answers = others;
    if (!next) throw new Error('The spec has not said what the service answers.');
    return (await hangs(init?.signal, next)) as Response;
  };
}

export const well = (): Response => Response.json([]);
export const page = (status: number) => (): Response =>
  new Response('<h1>Gateway</h1>', { status, headers: { 'content-type': 'text/html' } });
export const said =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  (): Response =>
    Response.json({ code, message: code }, { status, headers });
export const silence = (): Promise<Response> => new Promise(() => undefined);
export const noNetwork = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** Like fetch, what takes no end is ended by its signal. */
function hangs(signal: AbortSignal | null | undefined, next: () => unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    Promise.resolve()
      .then(next)
      .then(resolve, (error: unknown) => reject(error as Error));
  });
}

function addressOf(input: RequestInfo | URL): string {
  if (typeof input === 'string') return input;
  return input instanceof URL ? input.href : input.url;
}
