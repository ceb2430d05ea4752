import type { Locator, Page } from '@playwright/test';

/** How many drafts the device holds; none where the app has not asked it to hold any yet. */
export const draftsOn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'attune')) return 0;
    const database = await done(indexedDB.open('attune'));
    const count = await done(database.transaction('drafts').objectStore('drafts').count());
    database.close();
    return count;
  });

/** What stands in a field, be it one of words alone or of formatted text. */
export const wordsIn = (field: Locator): Promise<string> =>
  field.evaluate((node) => String('value' in node ? node.value : node.textContent));
