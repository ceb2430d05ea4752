/** fetch, or what is wrapped around it. */
export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/**
 * fetch that also rejects where no server answered but the service worker of the installed app did: without a network it
 * says 504 with nothing in it. A gateway whose server is gone says 504 too, with words, and that is an answer.
 */
export async function fetchAnswer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status === 504 && [...response.headers].length === 0) {
    throw new TypeError('Failed to fetch: nothing answered.');
  }
  return response;
}
