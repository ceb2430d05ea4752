import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);
/** What fits into one packet gains nothing. */
const LEAST_BYTES = 1400;

/** Sends larger answers as gzip, as a hosted Supabase does: a form of 19 KB is 5 KB on the way to a phone. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const takesGzip = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!takesGzip || !isJson || response.body === null) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.append('vary', 'accept-encoding');
  if (body.length < LEAST_BYTES) return new Response(body, { status, statusText, headers });
  headers.delete('content-length');
  headers.set('content-encoding', 'gzip');
  return new Response(await zip(body), { status, statusText, headers });
}
