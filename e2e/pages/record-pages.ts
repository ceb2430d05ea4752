import type { Locator, Page } from '@playwright/test';

/** What every page of the record has. */
class Shown {
  readonly page: Page;
  readonly confirm: Locator;

  constructor(page: Page) {
    this.page = page;
    this.confirm = page.getByRole('alertdialog');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Answers the question that stands over the page. */
  async say(name: string): Promise<void> {
    await this.confirm.getByRole('button', { name, exact: true }).click();
  }
}

export class TimelinePage extends Shown {
  readonly entries = this.page
    .getByRole('main')
    .getByRole('listitem')
    .filter({
      has: this.page.getByRole('time'),
    });
  readonly months = this.page.getByRole('heading', { level: 2, name: / 20\d\d$/ });
  readonly words = this.page.getByRole('searchbox', { name: 'Find words' });
  readonly time = this.page.getByRole('combobox', { name: 'Time' });
  readonly earlier = this.button('Show earlier');
  readonly prepare = this.page.getByRole('region', { name: 'Prepare' });
  readonly nothing = this.page.getByText('Nothing like that here');

  tab(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Record' }).getByRole('link', { name });
  }

  show(kind: string): Locator {
    return this.page.getByRole('group', { name: 'Show' }).getByRole('button', { name: kind });
  }
}

export class SearchPage extends Shown {
  readonly words = this.page.getByRole('searchbox', { name: /^Words in notes/ });
  readonly found = this.page.getByRole('main').getByRole('listitem');
  readonly nothing = this.page.getByText('Nothing found');

  where(name: string): Locator {
    return this.page.getByRole('group', { name: 'Where' }).getByRole('button', { name });
  }

  whose(name: string): Locator {
    return this.page.getByRole('group', { name: 'Whose record' }).getByRole('button', { name });
  }
}

export class NotePage extends Shown {
  readonly title = this.page.getByRole('textbox', { name: 'Title' });
  readonly words = this.page.getByRole('textbox', { name: 'Note', exact: true });
  readonly saveState = this.page
    .getByRole('status')
    .filter({ hasText: /Saving|Saved|Offline|[Kk]ept on|only on this page|Two versions/ });
  readonly privateToYou = this.page.getByText('Private to you').first();
  readonly finish = this.button('Finish note');
  readonly amend = this.button('Amend');
  readonly amendment = this.page.getByRole('textbox', { name: 'Amendment' });
  readonly reason = this.page.getByRole('textbox', { name: 'Why it is amended' });
  readonly saveAmendment = this.button('Save the amendment');
  readonly menu = this.button('More about this note');
  readonly conflict = this.page.getByRole('region', { name: /written on another device/ });
  readonly undo = this.button('Undo');

  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  async choose(name: string): Promise<void> {
    await this.menu.click();
    await this.menuItem(name).click();
  }

  /** At the end of what stands there. */
  async type(words: string): Promise<void> {
    await this.words.press('Control+End');
    await this.words.pressSequentially(words);
  }
}

export class VersionsPage extends Shown {
  readonly list = this.page.getByRole('navigation', { name: 'Versions' }).getByRole('button');
  readonly bringBack = this.button('Bring this version back');
  readonly why = this.page.getByRole('textbox', { name: 'Why it is brought back' });
  readonly allOfIt = this.button('All of it');
}

export class NotesPage extends Shown {
  readonly notes = this.page.getByRole('region', { name: 'Your notes' });
  readonly shared = this.page.getByRole('region', { name: /^Shared with/ });
  readonly writeSummary = this.link('Write a summary');
  readonly withdraw = this.button('Withdraw');
}

/** What new notes begin with. */
export class TemplatesPage extends Shown {
  readonly words = this.page.getByRole('textbox', { name: 'Template' });
  readonly save = this.button('Save');
  readonly notSaved = this.page.getByText('Not saved yet');
  readonly drop = this.button('Discard changes');
}

/** Where a summary is written, to be sent. */
export class SummaryPage extends Shown {
  readonly words = this.page.getByRole('textbox', { name: 'Summary' });
  readonly send = this.button('Send');
}

export class SessionPage extends Shown {
  readonly kind = this.page.getByRole('combobox', { name: 'Kind' });
  readonly day = this.page.getByLabel('Day', { exact: true });
  readonly start = this.page.getByLabel('Start', { exact: true });
  readonly length = this.page.getByRole('combobox', { name: 'Length' });
  readonly place = this.page.getByRole('textbox', { name: /^Place/ });
  readonly videoLink = this.page.getByRole('textbox', { name: /^Video link/ });
  readonly turn = this.page.getByRole('combobox', { name: 'Which of the two?' });
  readonly plan = this.button('Plan');
  readonly save = this.button('Save');
  readonly move = this.button('Move');
  readonly cancel = this.button('Cancel it');
  readonly tookPlace = this.button('It took place');
  readonly refused = this.page.getByRole('alert');
  readonly standing = this.page.getByRole('main').getByRole('region').first();
}

export class PreparePage extends Shown {
  part(name: string): Locator {
    return this.page.getByRole('region', { name });
  }
}
