import { localKeys } from '../supabase/embedded/keys.ts';
import { say } from '../supabase/embedded/say.ts';
import { startServer } from '../supabase/embedded/server.ts';
import { portFrom, settings } from './environment.ts';
import { endWith, onStop, run, stopAll } from './run.ts';

/** The back end on a free port, and `ng serve` with live reload in front of it. */
async function dev(): Promise<void> {
  const port = portFrom(process.env['PORT'], 4200);
  const server = await startServer({
    keys: localKeys(),
    port: 0,
    ...settings(),
    siteUrl: `http://127.0.0.1:${String(port)}`,
  });
  onStop(async () => {
    stopAll();
    await server.stop();
  });
  say(`The back end is on ${server.url}; the app is about to be on port ${String(port)}.`);
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  await run('ng', ['serve', ...address, '--proxy-config', 'scripts/proxy.mjs'], {
    env: { ATTUNE_API: server.url },
  });
}

await endWith(dev);
