import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { compressed } from '../embedded/compress.ts';
import { isHashed, SECURITY_HEADERS, staticFiles } from '../embedded/static-files.ts';

describe('A page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-page-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('comes with its security headers, whatever its query looks like', async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    const server = createServer(staticFiles(folder)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for (const path of ['/sign-in', '/sign-in?x=-abcdefgh.js', '/?-abcdefgh.css']) {
      const { headers } = await fetch(`http://127.0.0.1:${String(port)}${path}`);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        assert.equal(headers.get(name), value, `${name} of ${path}`);
      }
    }
    server.close();
  });
});

describe('A built file', () => {
  it('may be kept for a year when its name holds its hash', () => {
    for (const file of ['/chunk-wx_P30pT.js', '/main-PF5REODY.js', '/chunk-Ca1-ZhLx.js']) {
      assert.ok(isHashed(file), file);
    }
  });

  it('is asked for again when its name stays the same', () => {
    for (const file of ['/ngsw-worker.js', '/safety-worker.js', '/index.html', '/my/today']) {
      assert.ok(!isHashed(file), file);
    }
  });
});

describe('An answer of the data API', () => {
  const asked = new Request('http://localhost/', { headers: { 'accept-encoding': 'gzip, br' } });
  const json = { 'content-type': 'application/json', 'content-range': '0-1/2' };
  const long = JSON.stringify({ words: 'again and '.repeat(500) });

  it('is pressed for whoever takes it so, and says the same', async () => {
    const sent = await compressed(asked, new Response(long, { status: 206, headers: json }));
    assert.equal(sent.headers.get('content-encoding'), 'gzip');
    assert.equal(sent.headers.get('content-range'), '0-1/2');
    assert.equal(sent.status, 206);
    assert.equal(gunzipSync(Buffer.from(await sent.arrayBuffer())).toString(), long);
  });

  it('is sent as it is when it is short, or to whoever wants it plain', async () => {
    const short = await compressed(asked, new Response('[]', { headers: json }));
    const plain = new Request('http://localhost/');
    const whole = await compressed(plain, new Response(long, { headers: json }));
    for (const [sent, words] of [
      [short, '[]'],
      [whole, long],
    ] as const) {
      assert.equal(sent.headers.get('content-encoding'), null);
      assert.equal(await sent.text(), words);
    }
  });
});
