import type { Page } from '@playwright/test';

/** How often a pointer was pressed on a page, from now on: typing is no press. */
export class Presses {
  private count = 0;
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async of(page: Page): Promise<Presses> {
    const presses = new Presses(page);
    await page.exposeFunction('attunePressed', () => {
      presses.count += 1;
    });
    const listen = () => {
      const { attunePressed } = window as unknown as { attunePressed: () => void };
      addEventListener('pointerdown', ({ isTrusted }) => isTrusted && attunePressed(), true);
    };
    await page.addInitScript(listen);
    await page.evaluate(listen);
    return presses;
  }

  /** Since the last time this was asked. */
  async taken(): Promise<number> {
    // What was pressed before is told before this is answered.
    await this.page.evaluate(() => undefined);
    const { count } = this;
    this.count = 0;
    return count;
  }
}
