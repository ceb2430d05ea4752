import type { Locator, Page } from '@playwright/test';

/** What the pages of practices have in common. */
class Shown {
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

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }
}

export class PracticesPage extends Shown {
  readonly navigation = this.page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Practices' });
  readonly waiting = this.part('On this device');

  part(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  suggestion(title: string): Locator {
    return this.page.getByRole('article', { name: title });
  }

  accept(title: string): Locator {
    return this.button(`Accept: ${title}`);
  }

  notNow(title: string): Locator {
    return this.button(`Not now: ${title}`);
  }

  practice(title: string): Locator {
    return this.main.getByRole('link', { name: title });
  }
}

export class PracticePage extends Shown {
  readonly begin = this.link('Begin');
  readonly tried = this.button(/^(We|I) tried it$/);
  readonly stopped = this.button('Tried, and stopped');
  readonly tries = this.page
    .getByRole('region', { name: 'What you wrote down' })
    .getByRole('listitem');
  readonly undo = this.button('Undo');

  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }
}

export class DoPage extends Shown {
  readonly next = this.button(/^(Next|To the end)$/);
  readonly back = this.button('Back');
  readonly stop = this.button('Stop here');
  readonly close = this.link('Back to the practice');
  readonly time = this.page.getByRole('timer', { name: 'Time left' });
  /** In, hold or out, as the circle says; no screen reader is told of each. */
  readonly breath = this.main.locator('app-breath-pacer .word');
  readonly howToTell = this.main.getByText(/^Sound( and |, |$)/);

  tick(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  step(position: string): Locator {
    return this.page.getByRole('region', { name: position });
  }
}

export class LogPage extends Shown {
  readonly title = this.page.getByRole('heading', { level: 1, name: 'How was it?' });
  readonly state = this.page
    .getByRole('status')
    .filter({ hasText: /Saving|Saved|Kept on this device|Could not be sent|Two versions/ });
  readonly seenBy = this.button(/can see this$/);
  readonly reflection = this.page.getByRole('textbox', { name: 'What stays with you?' });
  readonly win = this.page.getByRole('textbox', { name: 'A small good moment' });
  readonly talkAbout = this.page.getByRole('checkbox', { name: /^Talk about this/ });
  readonly day = this.page.getByRole('combobox', { name: 'The day' });
  readonly conflict = this.page.getByRole('alert', { name: 'Two versions of this try' });
  readonly done = this.link('Done');
  readonly remove = this.button('Delete this try');
  readonly letGo = this.button('Let it go');

  unease(when: 'before' | 'after', value: number): Locator {
    const name = when === 'before' ? 'How uneasy were you before?' : 'And after?';
    const group = this.page.getByRole('radiogroup', { name });
    return group.getByRole('radio', { name: String(value), exact: true });
  }

  async keepToMyself(): Promise<void> {
    await this.seenBy.click();
    await this.page.getByRole('radio', { name: /^Only me/ }).check();
  }
}
