import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
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
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
};

const HASHED = /-[A-Z0-9]{8}\.(js|css|woff2)$/;
const A_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built app, pre-compressed; an address without a file gets index.html. */
export function staticFiles(folder: string): RequestListener {
  const serve = existsSync(folder)
    ? sirv(folder, {
        single: true,
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders(response, path) {
          response.setHeader('cache-control', HASHED.test(path) ? A_YEAR : 'no-cache');
        },
      })
    : undefined;
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const notFound = (): void => {
      response.writeHead(404).end();
    };
    if (serve) serve(request, response, notFound);
    else notFound();
  };
}
