/**
 * For pages that are fetched while there is a network, so that a try can be written down where there is none. Without it
 * a page is fetched when it is opened, as any other.
 */
export const prefetchPage = (page: Promise<unknown>): void => void page.catch(() => undefined);
