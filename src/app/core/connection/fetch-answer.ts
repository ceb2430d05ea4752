/**
 * fetch that also rejects where no server answered but something in between did: the service worker of the installed
 * app says 504 when there is no network, and so does a gateway whose server is gone.
 */
export async function fetchAnswer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status === 504) throw new TypeError('Failed to fetch: nothing answered.');
  return response;
}
