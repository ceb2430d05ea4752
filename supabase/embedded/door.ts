import { authBody } from './auth-bodies.ts';
import type { BackEnd } from './back-end.ts';

type Fetch = BackEnd['fetch'];

const json = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

const unreadable = (): Response =>
  json(400, {
    code: 'PGRST100',
    message: 'The request could not be read.',
    details: null,
    hint: null,
  });

const badJson = (): Response =>
  json(400, {
    code: 400,
    error_code: 'bad_json',
    msg: 'Could not parse request body as JSON',
  });

/** Whether an address can be decoded, and holds nothing that Postgres would cut off. */
function isReadable(url: URL): boolean {
  try {
    return !decodeURIComponent(`${url.pathname}${url.search.replaceAll('+', ' ')}`).includes('\0');
  } catch {
    return false;
  }
}

/** Sign-in reads its body without looking at it first. */
async function withAuthBody(request: Request): Promise<Request | undefined> {
  const text = await request.text();
  const { method, headers, url } = request;
  if (text === '') return new Request(url, { method, headers });
  const body = authBody(text);
  return body === undefined ? undefined : new Request(url, { method, headers, body });
}

/** A function's arguments are one object; lite would make an argument of each part of a list. */
const isListForFunction = async (request: Request, { pathname }: URL): Promise<boolean> =>
  pathname.startsWith('/rest/v1/rpc/') &&
  mayHaveBody(request) &&
  (await request.clone().text()).trimStart().startsWith('[');

const mayHaveBody = ({ method }: Request): boolean => ['POST', 'PUT', 'PATCH'].includes(method);

/** lite's answer when it met something that it did not expect of a request. */
const isUnexpected = (response: Response): boolean =>
  response.status === 500 && !(response.headers.get('content-type') ?? '').includes('json');

/**
 * Reads every request before lite does, as strictly as PostgREST and Supabase Auth do: whatever a
 * client sends gets an answer, or 400, and spoils nothing for the next one.
 */
export function guarded(fetch: Fetch): Fetch {
  return async (request, ...rest) => {
    const url = new URL(request.url);
    if (!isReadable(url) || (await isListForFunction(request, url))) return unreadable();
    const isAuth = url.pathname.startsWith('/auth/v1/');
    const read = isAuth && mayHaveBody(request) ? await withAuthBody(request) : request;
    if (!read) return badJson();
    const response = await fetch(read, ...rest);
    return isUnexpected(response) ? unreadable() : response;
  };
}
