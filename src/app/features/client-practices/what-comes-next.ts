/** Fetched while there is a network, so that a try can be written down where there is none. */
export const fetchLogPage = (): void => quietly(import('./log/log-page'));
export const fetchDoPage = (): void => quietly(import('./do/do-page'));

/** Without it the page is fetched when it is opened, as any other. */
const quietly = (page: Promise<unknown>): void => void page.catch(() => undefined);
