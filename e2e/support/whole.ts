import type { Page } from '@playwright/test';

/**
 * Opens a page and waits until nothing more is on its way to it: for what is compared as a whole, where no word says
 * that the last of it has come.
 */
export const openWhole = (page: Page, path: string): Promise<unknown> =>
  page.goto(path, { waitUntil: 'networkidle' });
