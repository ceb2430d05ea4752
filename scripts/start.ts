import { demoAccounts } from '../supabase/embedded/demo-accounts.ts';
import { localKeys } from '../supabase/embedded/keys.ts';
import { say } from '../supabase/embedded/say.ts';
import { startServer } from '../supabase/embedded/server.ts';
import { build } from './build.ts';
import { portFrom, settings } from './environment.ts';
import { endWith, onStop, stopAll } from './run.ts';

const signIns = (): string =>
  demoAccounts()
    .map(({ label, email, password }) => `${label}: ${email} / ${password}`)
    .join(' · ');

async function start(): Promise<void> {
  let stop = (): Promise<void> => {
    stopAll();
    return Promise.resolve();
  };
  onStop(() => stop());
  const port = portFrom(process.env['PORT'], 4200);
  const keys = localKeys();
  await build();
  const server = await startServer({
    keys,
    port,
    ...settings(),
  });
  stop = () => server.stop();
  say(`Attune is on ${server.url}  ${signIns()}`);
}

await endWith(start);
