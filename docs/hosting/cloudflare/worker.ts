/** The rest of the host: `wrangler deploy` beside wrangler.jsonc, which says where Supabase is. */
interface Host {
  /** Such as https://REFERENCE.supabase.co; empty for two origins. */
  readonly SUPABASE_URL: string;
  /** The built app. */
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
}

/** Two origins: write your Supabase's address behind 'self' in connect-src. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types angular angular#bundler default ProseMirrorClipboard",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), interest-cohort=(), screen-wake-lock=(self)',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};
const HASHED = /-[\w-]{8}\.(js|css|woff2)$/;
const FILE = /\.[^/]+$/;
const API = /^\/(auth|rest)\/v1\//;

/** A page has no file: it is index.html that shows it. A file that is not there must not look like a page. */
async function fileOf(request: Request, { ASSETS }: Host): Promise<Response> {
  const found = await ASSETS.fetch(request);
  const { pathname } = new URL(request.url);
  if (found.status !== 404 || FILE.test(pathname)) return found;
  return ASSETS.fetch(new Request(new URL('/index.html', request.url), request));
}

async function fromApp(request: Request, host: Host): Promise<Response> {
  const found = await fileOf(request, host);
  const response = new Response(found.body, found);
  const isHashed = found.ok && HASHED.test(new URL(request.url).pathname);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  response.headers.set('cache-control', isHashed ? 'max-age=31536000, immutable' : 'no-cache');
  return response;
}

async function fromSupabase(request: Request, { SUPABASE_URL }: Host): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const asked = new Request(new URL(pathname + search, SUPABASE_URL), request);
  asked.headers.delete('cookie');
  // Written anew: what a visitor claims here is not believed.
  const address = request.headers.get('cf-connecting-ip') ?? '';
  for (const name of ['x-forwarded-for', 'sb-forwarded-for']) asked.headers.set(name, address);
  const answer = await fetch(asked);
  const response = new Response(answer.body, answer);
  for (const name of ['set-cookie', 'access-control-allow-origin']) response.headers.delete(name);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}

export default {
  fetch(request: Request, host: Host): Promise<Response> {
    const isApi = host.SUPABASE_URL !== '' && API.test(new URL(request.url).pathname);
    return isApi ? fromSupabase(request, host) : fromApp(request, host);
  },
};
