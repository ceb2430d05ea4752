import type { Page } from '@playwright/test';

interface Installed {
  readonly assetGroups: readonly {
    readonly installMode: string;
    readonly urls: readonly string[];
  }[];
}

/** Whether the service worker holds every file that the app starts with. Asks nothing in the page, which waits for quiet. */
export async function everythingIsCached(page: Page): Promise<boolean> {
  const list = (await (await page.request.get('/ngsw.json')).json()) as Installed;
  const urls = list.assetGroups
    .filter(({ installMode }) => installMode === 'prefetch')
    .flatMap((group) => group.urls);
  return page.evaluate(
    async (all) => {
      const held = await Promise.all(all.map((url) => caches.match(url)));
      return held.every((found) => found !== undefined);
    },
    [...urls, '/config.json'],
  );
}
