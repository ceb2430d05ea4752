import type { Locator, Page } from '@playwright/test';

/** The field that leads everywhere, over whichever page of the coach. */
export class Anywhere {
  readonly page: Page;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly chosen: Locator;
  /** What looks like the field in the frame of wide screens. */
  readonly opener: Locator;
  /** In the bar of a phone. */
  readonly inBar: Locator;
  readonly keys: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Go anywhere' });
    this.field = this.dialog.getByRole('combobox');
    this.options = this.dialog.getByRole('option');
    this.chosen = this.dialog.getByRole('option', { selected: true });
    this.opener = page.getByRole('button', { name: 'Go to a client, a page, any words' });
    this.inBar = page.getByRole('button', { name: 'Go to', exact: true });
    this.keys = page.getByRole('dialog', { name: 'Keys' });
  }

  option(name: string | RegExp): Locator {
    return this.dialog.getByRole('option', { name });
  }
}
