// The files in docs/hosting, each tried as the host that reads it does: nginx itself where it is installed.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isHashed, SECURITY_HEADERS } from '../embedded/static-files.ts';
import { appFolder, FILES } from './hosting/app-folder.ts';
import { startCloudflare } from './hosting/cloudflare.ts';
import { startEmbedded } from './hosting/embedded.ts';
import { ANOTHER_ORIGIN, documented, type Host, type HostOptions } from './hosting/host.ts';
import { startNetlify } from './hosting/netlify.ts';
import { hasNginx, startNginx } from './hosting/nginx.ts';
import { type Raw, raw } from './hosting/raw.ts';
import { startUpstream, type Upstream } from './hosting/upstream.ts';
import { startVercel } from './hosting/vercel.ts';

const HSTS = 'max-age=31536000; includeSubDomains';
const PAGES = [
  '/',
  '/sign-in',
  '/my/today',
  '/join/aB3-_x',
  '/coach/clients',
  '/sign-in?x=-abcdefgh.js',
];
const LOST = ['/lost-AbCdEf12.js', '/lost.png', '/media/lost-7ARQTPZU.woff2'];
const app = appFolder();

interface Kind {
  readonly name: string;
  readonly start: (options: HostOptions) => Promise<Host>;
  readonly skip?: string | false;
  /** It presses by itself what it sends: nothing of that is in our files. */
  readonly pressesItself?: boolean;
  /** It sends a cookie of the house before Supabase on. */
  readonly keepsCookies?: boolean;
}

const KINDS: readonly Kind[] = [
  { name: 'nginx', start: startNginx, skip: !hasNginx && 'nginx is not installed here' },
  { name: 'Cloudflare', start: startCloudflare, pressesItself: true },
  { name: 'Netlify', start: startNetlify, pressesItself: true, keepsCookies: true },
  { name: 'Vercel', start: startVercel, pressesItself: true, keepsCookies: true },
];

function assertSecured({ headers }: Raw, path: string, policy: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(policy)) assert.equal(headers[name], value, path);
}

/** What a host answers for the app, whichever it is. */
function servesTheApp(
  ask: (path: string, accept?: string) => Promise<Raw>,
  policy: typeof SECURITY_HEADERS,
) {
  test('answers with the page for every address of a page, and secures it', async () => {
    for (const path of PAGES) {
      const page = await ask(path);
      assert.equal(page.status, 200, path);
      assert.match(String(page.headers['content-type']), /^text\/html/, path);
      assert.match(page.body.toString(), /the app/, path);
      assert.equal(page.headers['cache-control'], 'no-cache', path);
      assertSecured(page, path, policy);
    }
  });

  test('says of a file that is not there that it is not there', async () => {
    for (const path of LOST) assert.equal((await ask(path)).status, 404, path);
  });

  test('lets exactly the files whose names hold their hash be kept, for a year', async () => {
    for (const name of Object.keys(FILES)) {
      const { status, headers } = await ask(`/${name}`);
      assert.equal(status, 200, name);
      const kept = isHashed(name) ? 'max-age=31536000, immutable' : 'no-cache';
      assert.equal(headers['cache-control'], kept, name);
      assert.equal(headers['x-content-type-options'], 'nosniff', name);
    }
  });

  test('names the kind of the manifest, of a script and of a font', async () => {
    for (const [path, kind] of [
      ['/manifest.webmanifest', /^application\/manifest\+json/],
      ['/main-AbC_1-xy.js', /^(text|application)\/javascript/],
      ['/media/source-sans-3-latin-wght-normal-7ARQTPZU.woff2', /^font\/woff2/],
    ] as const)
      assert.match(String((await ask(path)).headers['content-type']), kind);
  });
}

function sendsItPressed(ask: (path: string, accept?: string) => Promise<Raw>) {
  test('sends the file that was pressed beforehand', async () => {
    for (const path of ['/main-AbC_1-xy.js', '/my/today']) {
      const { headers, body } = await ask(path, 'gzip');
      assert.equal(headers['content-encoding'], 'gzip', path);
      assert.match(String(headers.vary), /accept-encoding/i, path);
      assert.ok(Object.values(FILES).includes(gunzipSync(body).toString()), path);
    }
  });
}

for (const { name, start, skip = false, pressesItself, keepsCookies } of KINDS) {
  describe(`${name}, with one origin`, { skip }, () => {
    let host: Host;
    let upstream: Upstream;
    before(async () => {
      upstream = await startUpstream();
      host = await start({ app, upstream: upstream.host });
    });
    after(async () => {
      await host.stop();
      await upstream.stop();
    });
    const ask = (path: string, accept = 'identity') =>
      raw(host.url, path, { 'accept-encoding': accept });

    servesTheApp(ask, { ...SECURITY_HEADERS, 'strict-transport-security': HSTS });
    if (!pressesItself) sendsItPressed(ask);

    test('passes on to Supabase what is asked of it, whole', async () => {
      const response = await fetch(`${host.url}/rest/v1/rpc/save?select=id&name=eq.a%20b`, {
        method: 'POST',
        headers: { apikey: 'sb_publishable_x', authorization: 'Bearer t', prefer: 'count=exact' },
        body: '{"words":"é"}',
      });
      assert.equal(response.status, 206);
      assert.equal(response.headers.get('content-range'), '0-0/1');
      assert.equal(await response.text(), '[]');
      const got = upstream.asked.at(-1);
      assert.equal(got?.method, 'POST');
      assert.equal(got.path, '/rest/v1/rpc/save?select=id&name=eq.a%20b');
      assert.equal(got.body, '{"words":"é"}');
      const { host: name, apikey, authorization, prefer } = got.headers;
      assert.deepEqual(
        [name, apikey, authorization, prefer],
        [upstream.host, 'sb_publishable_x', 'Bearer t', 'count=exact'],
      );
      await fetch(`${host.url}/auth/v1/token?grant_type=password`, { method: 'POST' });
      assert.equal(upstream.asked.at(-1)?.path, '/auth/v1/token?grant_type=password');
    });

    test('tells Supabase the address of the visitor, and not what the visitor says it is', async () => {
      await raw(host.url, '/auth/v1/settings', { 'x-forwarded-for': '203.0.113.9' });
      assert.equal(upstream.asked.at(-1)?.headers['x-forwarded-for'], '127.0.0.1');
    });

    if (!keepsCookies)
      test('keeps cookies, and answers for other origins, out of it', async () => {
        const { headers } = await raw(host.url, '/rest/v1/clients', { cookie: 'a=b' });
        assert.equal(upstream.asked.at(-1)?.headers.cookie, undefined);
        assert.equal(headers['set-cookie'], undefined);
        assert.equal(headers['access-control-allow-origin'], undefined);
      });
  });

  describe(`${name}, with two origins`, { skip }, () => {
    let host: Host;
    before(async () => {
      host = await start({ app });
    });
    after(() => host.stop());
    const policy =
      SECURITY_HEADERS['content-security-policy']?.replace(
        "connect-src 'self'",
        `connect-src 'self' ${ANOTHER_ORIGIN}`,
      ) ?? '';
    servesTheApp((path) => raw(host.url, path), {
      ...SECURITY_HEADERS,
      'content-security-policy': policy,
    });

    test('has no data of its own', async () => {
      const { headers } = await raw(host.url, '/rest/v1/clients');
      assert.doesNotMatch(String(headers['content-type']), /json/);
    });
  });
}

describe('The server of npm start', () => {
  let host: Host;
  before(async () => {
    host = await startEmbedded({ app });
  });
  after(async () => {
    await host.stop();
    rmSync(app, { recursive: true, force: true });
  });
  const ask = (path: string, accept = 'identity') =>
    raw(host.url, path, { 'accept-encoding': accept });
  servesTheApp(ask, SECURITY_HEADERS);
  sendsItPressed(ask);

  test('sends brotli to whoever takes it', async () => {
    const { headers, body } = await ask('/main-AbC_1-xy.js', 'gzip, br');
    assert.equal(headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(body).toString(), 'export {};');
  });
});

test('The file for Caddy holds the same headers', () => {
  const file = documented('Caddyfile');
  for (const [name, value] of Object.entries({
    ...SECURITY_HEADERS,
    'strict-transport-security': HSTS,
  }))
    assert.ok(
      file.includes(`header ${name} ${value.includes(' ') ? `"${value}"` : value}\n`),
      name,
    );
});
