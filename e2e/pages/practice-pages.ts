import type { Locator, Page } from '@playwright/test';

/** What the coach's pages about practices share. */
class PracticesOfACoach {
  readonly page: Page;
  readonly main: Locator;
  readonly confirm: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.confirm = page.getByRole('alertdialog');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Answers the question that stands over the page. */
  async say(name: string): Promise<void> {
    await this.confirm.getByRole('button', { name, exact: true }).click();
  }
}

export class AssignPage extends PracticesOfACoach {
  readonly findClient = this.page.getByRole('searchbox', { name: 'Find by name or e-mail' });
  readonly findPractice = this.page.getByRole('searchbox', { name: 'Find a practice' });
  readonly title = this.page.getByRole('textbox', { name: 'Title' });
  readonly why = this.page.getByRole('textbox', { name: /^Why/ });
  readonly howOften = this.page.getByRole('combobox', { name: 'How often' });
  readonly howMany = this.page.getByRole('combobox', { name: 'How many times' });
  readonly minutes = this.page.getByRole('textbox', { name: 'Minutes', exact: true });
  readonly from = this.page.getByLabel('From', { exact: false });
  readonly until = this.page.getByLabel('Until', { exact: false });
  readonly changeWords = this.page.getByText('Change the words for');
  readonly notice = this.page.getByRole('textbox', { name: /^What to notice/ });
  readonly itIsTime = this.page.getByRole('checkbox', { name: /it is time\.$/ });
  readonly assign = this.button('Assign');
  readonly preview = this.page.getByRole('region', { name: /will read it$/ });
  readonly considerations = this.page.getByRole('region', { name: /^To consider/ });
  /** The steps; what there is to consider of one is a list inside it. */
  readonly plan = this.page.getByRole('region', { name: 'Step by step' }).locator('ol > li');
  readonly notAssigned = this.page.getByText('Not assigned yet: what you typed is still here');
  readonly assigned = this.page.getByText('Assigned', { exact: true });
  readonly seeIt = this.button('See it');

  step(nr: number): Locator {
    return this.page.getByRole('textbox', { name: `Step ${String(nr)}`, exact: true });
  }

  /** Of a list to choose from. */
  choice(name: string | RegExp): Locator {
    return this.main.getByRole('listitem').getByRole('button', { name });
  }
}

/** The tab of a record. */
export class RecordPracticesPage extends PracticesOfACoach {
  readonly assign = this.link('Assign a practice');
  readonly cards = this.main.getByRole('article');
  readonly older = this.page.getByText('Older practices', { exact: true });
  readonly olderRows = this.main.getByRole('group').getByRole('listitem');

  /** What a client reads, word for word. */
  readonly given = this.main.getByText(' reads');

  card(title: string): Locator {
    return this.page.getByRole('article', { name: title, exact: true });
  }

  takeBack(title: string): Locator {
    return this.button(`Take back: ${title}`);
  }

  openStep(title: string): Locator {
    return this.button(`Open it: ${title}`);
  }
}

/** Wherever a reflection is read. */
export class Reflection {
  readonly answer: Locator;
  readonly words: Locator;
  readonly send: Locator;
  readonly markRead: Locator;
  readonly within: Locator;

  constructor(within: Locator) {
    this.within = within;
    this.answer = within.getByRole('button', { name: /^Answer:/ });
    this.words = within.getByRole('textbox', { name: /^Answer / });
    this.send = within.getByRole('button', { name: 'Send', exact: true });
    this.markRead = within.getByRole('button', { name: /^Mark as read/ });
  }

  async reply(text: string): Promise<void> {
    await this.answer.click();
    await this.words.fill(text);
    await this.send.click();
  }
}

export class FollowingPage extends PracticesOfACoach {
  readonly toRead = this.page.getByRole('region', { name: 'Reflections to read' });
  readonly held = this.page.getByRole('region', { name: 'A next step waits' });
  readonly resting = this.page.getByRole('region', { name: 'Paused or stopped' });
  readonly all = this.page.getByRole('region', { name: 'All practices' });
  readonly rows = this.all.getByRole('listitem');

  show(status: string): Locator {
    return this.page.getByRole('group', { name: 'Show' }).getByRole('button', { name: status });
  }

  openStep(title: string): Locator {
    return this.held.getByRole('button', { name: new RegExp(`^Open it: ${title}`) });
  }
}
