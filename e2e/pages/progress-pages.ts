import type { Locator, Page } from '@playwright/test';

/** Pictures of closeness, in a record or a client's own. */
export class ProgressPage {
  readonly page: Page;
  readonly tiles: Locator;
  readonly pictures: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tiles = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3 }) });
    this.pictures = page.getByRole('img');
    this.table = page.getByRole('table');
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Opens the menu of a picture and presses what is in it. */
  async choose(of: string, item: string): Promise<void> {
    await this.button(new RegExp(`^(Table and files|Files): ${of}$`)).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  grain(name: 'Months' | 'Weeks'): Locator {
    return this.page.getByRole('group', { name: 'Draw by' }).getByRole('button', { name });
  }

  period(name: string): Locator {
    return this.page.getByRole('group', { name: 'Show' }).getByRole('button', { name });
  }

  tile(name: string): Locator {
    return this.tiles.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** The link that stands on one point of a dimension's picture at a time. */
  point(dimension: string): Locator {
    return this.page.getByRole('link', {
      name: new RegExp(`^${dimension}\\. (Week of|\\w+ \\d{4}:)`),
    });
  }

  /** What stands in a column of the table, latest first. */
  async column(name: string): Promise<string[]> {
    const head = await this.table.first().getByRole('columnheader').allTextContents();
    const nr = head.findIndex((cell) => cell.trim() === name);
    const rows = await this.table.first().getByRole('row').all();
    const cells = rows.slice(1).map((row) =>
      row
        .getByRole('cell')
        .nth(nr - 1)
        .innerText(),
    );
    return (await Promise.all(cells)).map((cell) => cell.trim());
  }

  /** Goes through all points by the keyboard, oldest first. */
  async walk(dimension: string): Promise<string[]> {
    const point = this.point(dimension);
    await point.focus();
    await this.page.keyboard.press('End');
    const latest = await point.getAttribute('aria-label');
    await this.page.keyboard.press('Home');
    const names = [await this.nameAfter(point, latest)];
    while (names.at(-1) !== latest) {
      await this.page.keyboard.press('ArrowRight');
      names.push(await this.nameAfter(point, names.at(-1) ?? null));
    }
    return names;
  }

  /** As soon as it has moved on. */
  private async nameAfter(point: Locator, before: string | null): Promise<string> {
    let name = await point.getAttribute('aria-label');
    while (name === before) name = await point.getAttribute('aria-label');
    return name ?? '';
  }
}
