import { existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';

/**
 * One policy for every page: nothing from another origin, no inline script. Styles may be inline,
 * since Angular puts components' styles into the page. docs/deploy.md holds the same headers.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler default ProseMirrorClipboard',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), interest-cohort=(), screen-wake-lock=(self)',
};

/** A page's policy governs what it loads; its scripts, styles and fonts need only this. */
const ASSET_HEADERS = ['x-content-type-options'];

/** Whether a file's name holds the hash of its content, so that it never changes under that name. */
export function isHashed(path: string): boolean {
  return /-[\w-]{8}\.(js|css|woff2)$/.test(path);
}

const A_YEAR = 'max-age=31536000, immutable';

function headersFor(path: string): readonly [string, string][] {
  const all = Object.entries(SECURITY_HEADERS);
  return isHashed(path) ? all.filter(([name]) => ASSET_HEADERS.includes(name)) : all;
}

const REVALIDATORS = ['etag', 'last-modified'];

/** sirv adds them to every answer; a file kept for a year under a name of its own is never asked for again. */
function leaveOutRevalidators(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    REVALIDATORS.includes(name.toLowerCase()) ? response : setHeader(name, value);
}

/** Serves the built app, pre-compressed; an address without a file gets index.html. */
export function staticFiles(folder: string): RequestListener {
  const serve = existsSync(folder)
    ? sirv(folder, {
        single: true,
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders(response, path) {
          response.setHeader('cache-control', isHashed(path) ? A_YEAR : 'no-cache');
        },
      })
    : undefined;
  return (request, response) => {
    // A file is given whole, which HTTP allows: sirv ends the process over a range that it can't make out.
    delete request.headers.range;
    // Not the query: whatever stands there, a page is a page.
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    if (isHashed(path)) leaveOutRevalidators(response);
    const notFound = (): void => {
      response.writeHead(404).end();
    };
    if (serve) serve(request, response, notFound);
    else notFound();
  };
}
