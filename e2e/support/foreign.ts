import { test } from '@playwright/test';

/** Whether the journeys go to a running site of somebody's own (npm run test:e2e -- --site), and not to our test server. */
export const isForeign = process.env['ATTUNE_FOREIGN_SITE'] === '1';

/** Where Supabase itself answers, when the app there asks at another origin. */
export const foreignApi = isForeign ? process.env['ATTUNE_API_URL'] : undefined;

/** Skips a journey that can't be walked on a site of somebody's own, and says why. */
export function needsTestServer(why: string): void {
  // Asked only there: the walks of other engines have no journey of Playwright's to skip.
  if (isForeign) test.skip(true, why);
}
