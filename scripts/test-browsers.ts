import { say } from '../supabase/embedded/say.ts';
import { build } from './build.ts';
import { findEngines } from './engines.ts';
import { type Count, counted, countNodeTests, none } from './test-counts.ts';

interface Served {
  readonly url: string;
  readonly secret: string;
}

/**
 * Walks the main ways of coach and client in each engine that is installed beside Chromium, all of them at once.
 * @param serve starts a back end with the demonstration data
 */
export async function walkEngines(serve: () => Promise<Served>): Promise<Count> {
  const { found, lacking } = findEngines();
  lacking.forEach(say);
  if (found.length === 0) return none;
  await build();
  const { url, secret } = await serve();
  const walks = found.map(({ walk }) => walk);
  const take = (): Promise<Count> =>
    counted(['node', '--test', '--test-reporter=spec', ...walks], countNodeTests, {
      ...Object.fromEntries(found.flatMap(({ env }) => Object.entries(env))),
      ATTUNE_URL: url,
      ATTUNE_SECRET_KEY: secret,
      ATTUNE_CONFIRM_URL: url,
      ATTUNE_CONFIRM_SECRET_KEY: secret,
    });
  // As for journeys: a machine that is busy with something else can starve a browser.
  return process.env['CI'] ? take().catch(take) : take();
}
