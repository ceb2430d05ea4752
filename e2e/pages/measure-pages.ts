import type { Locator, Page } from '@playwright/test';

/** What the coach's pages about measures have. */
class Shown {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

/** The catalogue. */
export class MeasuresPage extends Shown {
  row(title: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name: new RegExp(`^${title} `) });
  }
}

/** One measure, its record of rights, its source, its items. */
export class MeasurePage extends Shown {
  readonly rights = this.page.getByRole('region', { name: 'May it be shown?' });
  readonly questions = this.page.getByRole('region', { name: 'The questions' });
  readonly change = this.page.getByRole('region', { name: 'When is a change more than noise?' });
  readonly holder = this.page.getByLabel('Holder');
  readonly ground = this.page.getByLabel('Ground');
  readonly coversPaidWork = this.page.getByLabel(/^It covers paid work/);
  readonly lastDay = this.page.getByLabel('Last day');
  readonly saveRecord = this.button('Save the record');
  readonly deviation = this.page.getByLabel('Standard deviation');
  readonly reliability = this.page.getByLabel('Reliability');
  readonly source = this.page.getByLabel('Source');
  readonly items = this.page.getByLabel('The questions, one a line');
  readonly answers = this.page.getByLabel('The answers, one a line');
  readonly publish = this.button('Publish');
  readonly preview = this.page.getByRole('complementary', { name: 'Preview' });
  readonly conflict = this.page
    .getByRole('alert')
    .or(this.page.getByText(/somewhere else in the meantime/));

  async writeRecord(holder: string, ground: string, lastDay = ''): Promise<void> {
    await this.holder.fill(holder);
    await this.ground.fill(ground);
    await this.coversPaidWork.check();
    await this.lastDay.fill(lastDay);
    await this.saveRecord.click();
  }
}

/** The measures in a client's record. */
export class RecordMeasuresPage extends Shown {
  readonly which = this.page.getByRole('combobox', { name: 'Measure' });
  readonly give = this.button('Give it');
  readonly given = this.page.getByRole('main').getByRole('listitem');
  readonly confirm = this.page.getByRole('alertdialog');
  readonly markRead = this.button('Mark as read');

  score(label: string): Locator {
    return this.page.getByRole('region', { name: label, exact: true });
  }
}
