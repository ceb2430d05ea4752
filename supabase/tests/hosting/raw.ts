import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it was sent, pressed or not: fetch would unpack it. */
  readonly body: Buffer;
}

/** Asks a host for a path, exactly as it stands. */
export function raw(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      const { statusCode: status = 0, headers: given } = response;
      void buffer(response).then((body) => resolve({ status, headers: given, body }), reject);
    })
      .on('error', reject)
      .end();
  });
}
