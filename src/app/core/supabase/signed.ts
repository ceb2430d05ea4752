import type { Fetch } from '../connection/fetch-answer';

/** Who asks, and what becomes of a refusal. */
export interface Signing {
  readonly publishableKey: string;
  /** Null where nobody is signed in any more. Rejects where that can't be told now. */
  readonly token: () => Promise<string | null>;
  /** A token instead of a refused one, or null. */
  readonly instead: (refused: string) => Promise<string | null>;
  /** Whether the page belongs to somebody, so that nothing may be asked as nobody. */
  readonly isSomebodys: () => boolean;
  readonly refused: () => void;
  /** Whether the same person signs in again in place. */
  readonly returned: () => Promise<boolean>;
}

/**
 * A fetch in the name of whoever is signed in. A refused token is renewed once, since the device's clock may be wrong;
 * what is refused because the sign-in has ended is asked once more, when the same person is back.
 */
export function signed(fetch: Fetch, signing: Signing): Fetch {
  return async (input, init) => {
    const send = (token: string) => fetch(input, signedWith(signing.publishableKey, token, init));
    const response = await asWhoIsHere(send, signing);
    if (response.status !== 401) return response;
    signing.refused();
    if (!(await signing.returned())) return response;
    const token = await signing.token();
    return token === null ? response : send(token);
  };
}

async function asWhoIsHere(
  send: (token: string) => Promise<Response>,
  { publishableKey, token, instead, isSomebodys }: Signing,
): Promise<Response> {
  const first = await token();
  if (first === null) return isSomebodys() ? nobody() : send(publishableKey);
  const response = await send(first);
  if (response.status !== 401) return response;
  const newer = await instead(first);
  return newer === null ? response : send(newer);
}

function signedWith(apikey: string, token: string, init?: RequestInit): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set('apikey', apikey);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...init, headers };
}

/** As PostgREST refuses who has not signed in. */
function nobody(): Response {
  return Response.json({ code: 'PGRST302', message: 'Nobody is signed in.' }, { status: 401 });
}
