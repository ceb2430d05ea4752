/** In the page: whether the service worker holds every file that the app starts with. */
export async function everythingIsCached(): Promise<boolean> {
  const list = (await (await fetch('/ngsw.json')).json()) as {
    assetGroups: { installMode: string; urls: string[] }[];
  };
  const urls = list.assetGroups
    .filter(({ installMode }) => installMode === 'prefetch')
    .flatMap((group) => group.urls);
  const held = await Promise.all([...urls, '/config.json'].map((url) => caches.match(url)));
  return held.every((found) => found !== undefined);
}
