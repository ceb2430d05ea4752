import type { SlowNetwork } from '../../supabase/embedded/slow-network.ts';

const told = process.env['ATTUNE_NETWORK'];

/** What lies between browsers and the back end in this run (npm run test:e2e -- --delay); nothing when absent. */
export const network = told ? (JSON.parse(told) as SlowNetwork) : undefined;

/** How many times longer than at once a journey and what it waits for may take. */
export const slowness = 1 + (network?.delay ?? 0) / 500 + (network?.loss ? 1 : 0);
