import { rmSync } from 'node:fs';
import { lockFolder } from '../supabase/embedded/lock.ts';
import { say } from '../supabase/embedded/say.ts';
import { dataFolder } from './environment.ts';
import { endWith } from './run.ts';

await endWith(() => {
  const folder = dataFolder();
  const unlock = lockFolder(folder);
  rmSync(folder, { recursive: true, force: true });
  unlock();
  say('The data is gone. npm start makes it anew.');
  return Promise.resolve();
});
