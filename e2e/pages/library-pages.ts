import type { Locator, Page } from '@playwright/test';

/** What every page of the coach's practices has. */
class PracticesPage {
  readonly page: Page;
  readonly confirm: Locator;
  readonly undo: Locator;
  readonly save: Locator;
  readonly keepYours: Locator;
  readonly keepTheOther: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.confirm = page.getByRole('alertdialog');
    this.undo = page.getByRole('button', { name: 'Undo' });
    this.save = page.getByRole('button', { name: 'Save', exact: true });
    this.keepYours = page.getByRole('button', { name: 'Keep yours' });
    this.keepTheOther = page.getByRole('button', { name: 'Keep the other' });
    this.title = page.getByRole('textbox', { name: 'Title' });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }

  /** Answers the question that stands over the page. */
  async say(name: string): Promise<void> {
    await this.confirm.getByRole('button', { name, exact: true }).click();
  }
}

export class LibraryPage extends PracticesPage {
  readonly words = this.page.getByRole('searchbox', { name: 'Find a practice' });
  readonly rows = this.page.getByRole('main').getByRole('listitem').getByRole('link');
  readonly count = this.page.getByRole('status').filter({ hasText: /\d practices?/ });
  readonly nothing = this.page.getByText('No practice matches');
  readonly newOne = this.link('New practice');
  readonly menu = this.button('Import and export');

  filter(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Show' })
      .getByRole('combobox', { name, exact: true });
  }

  async open(title: string): Promise<void> {
    await this.rows.filter({ hasText: title }).first().click();
  }
}

export class PracticePage extends PracticesPage {
  readonly copy = this.button('Copy and edit');
  readonly edit = this.link('Edit');
  readonly assign = this.link('Assign');
  readonly restore = this.button('Restore');
  readonly menu = this.button('More about this practice');
  readonly archive = this.menuItem('Archive');
  readonly steps = this.page.getByRole('main').getByRole('list').first().getByRole('listitem');
  readonly notThere = this.page.getByText('There is no practice at this address');
}

export class PracticeFormPage extends PracticesPage {
  readonly minutes = this.page.getByRole('textbox', { name: 'Minutes', exact: true });
  readonly howOften = this.page.getByRole('combobox', { name: 'How often' });
  readonly steps = this.page.getByRole('textbox', { name: /^Step \d+$/ });
  readonly addStep = this.button('Add a step');
  readonly add = this.button('Add to the library');

  step(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Step ${number}`, exact: true });
  }
}

export class ImportPage extends PracticesPage {
  readonly file = this.page.getByLabel('Choose a file');
  readonly problems = this.page.getByRole('table').getByRole('row');
  readonly refusal = this.page.getByRole('alert');
  readonly preview = this.page.getByRole('region', { name: /in the file$/ });
}

export class ProgrammesPage extends PracticesPage {
  readonly rows = this.page.getByRole('main').getByRole('listitem').getByRole('link');
  readonly newOne = this.link('New programme');
}

export class ProgrammePage extends PracticesPage {
  readonly items = this.page.getByRole('main').getByRole('listitem');
  readonly edit = this.link('Edit');
  readonly assign = this.link('Assign');
  readonly archive = this.button('Archive');
  readonly restore = this.button('Restore');
}

export class ProgrammeFormPage extends PracticesPage {
  readonly description = this.page.getByRole('textbox', { name: /^Description/ });
  readonly addPractice = this.button('Add a practice');
  readonly words = this.page.getByRole('searchbox', { name: 'Find a practice to add' });
  readonly done = this.button('Done');
  readonly items = this.page.getByRole('group', { name: /^\d+\. / });
  readonly add = this.button('Add the programme');
  readonly found = this.page.getByRole('region', { name: 'Add a practice' });

  when(number: number): Locator {
    return this.items.nth(number - 1).getByRole('combobox', { name: 'When' });
  }

  /** With the picker open: finds a practice by its title, and adds it. */
  async pick(title: string): Promise<void> {
    await this.words.fill(title);
    await this.found.getByRole('button', { name: title }).click();
  }
}
