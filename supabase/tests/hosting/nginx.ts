import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documented, type Host, type HostOptions, withTwoOrigins } from './host.ts';

export const hasNginx = spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const SUPABASE_PARTS = /^ *# Supabase\n[^]*?# end of Supabase\n/gm;

/** docs/hosting/nginx.conf, changed as it says itself, and without TLS, which needs a certificate. */
function configured(port: number, { app, upstream }: HostOptions): string {
  const file = documented('nginx.conf')
    .replace(/server \{\s+listen 80;[^]*?\n\}\n/, '')
    .replaceAll('listen 443 ssl http2;', `listen 127.0.0.1:${String(port)};`)
    .replaceAll(/^ *(listen \[::\]|ssl_certificate).*\n/gm, '')
    .replaceAll('/srv/attune', app);
  return upstream === undefined
    ? withTwoOrigins(file.replaceAll(SUPABASE_PARTS, ''))
    : file
        .replaceAll('REFERENCE.supabase.co:443', upstream)
        .replaceAll('REFERENCE.supabase.co', upstream)
        .replaceAll('https://supabase', 'http://supabase');
}

/** What Debian's /etc/nginx/nginx.conf holds around it, in a folder of its own. */
const around = (folder: string, inner: string): string => `
daemon off;
pid ${folder}/pid;
error_log stderr error;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join('\n  ')}
  include ${inner};
}`;

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** A real nginx over docs/hosting/nginx.conf. @throws when it does not take the file */
export async function startNginx(options: HostOptions): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-nginx-'));
  const port = await freePort();
  const inner = join(folder, 'attune.conf');
  writeFileSync(inner, configured(port, options));
  writeFileSync(join(folder, 'nginx.conf'), around(folder, inner));
  const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
  const child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${String(port)}`;
  while (child.exitCode === null && !(await answers(url)));
  if (child.exitCode !== null) throw new Error('nginx does not take docs/hosting/nginx.conf');
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
