import type { Locator, Page } from '@playwright/test';
import { question, sections } from '../support/built-in-intake.ts';

/** What every page of the coach side has. */
class CoachPage {
  readonly page: Page;
  readonly account: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.account = page.getByRole('button', { name: 'Account' });
    this.undo = page.getByRole('button', { name: 'Undo' });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  list(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  async signOut(): Promise<void> {
    await this.account.click();
    await this.page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
  }
}

export class CoachTodayPage extends CoachPage {}

export class ClientsPage extends CoachPage {
  readonly add = this.page.getByRole('link', { name: 'Add a client' });
  readonly search = this.page.getByRole('searchbox', { name: 'Find by name or e-mail' });
  readonly order = this.page.getByRole('button', { name: /^Order: / });
  readonly rows = this.page.getByRole('main').getByRole('listitem');
  readonly seeArchived = this.page.getByRole('button', { name: 'See archived clients' });
  readonly noMatch = this.page.getByText('No one matches');

  show(status: string): Locator {
    return this.page.getByRole('button', { name: status, exact: true });
  }

  /** The link that covers somebody's row. */
  client(name: string): Locator {
    return this.row(name).getByRole('link', { name, exact: true });
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async orderBy(words: string): Promise<void> {
    await this.order.click();
    await this.page.getByRole('menuitemradio', { name: words }).click();
  }
}

export class ClientFormPage extends CoachPage {
  readonly name = this.page.getByRole('textbox', { name: 'Name', exact: true });
  readonly preferredName = this.page.getByRole('textbox', { name: /^Preferred name/ });
  readonly email = this.page.getByRole('textbox', { name: /^E-mail/ });
  readonly pronouns = this.page.getByRole('textbox', { name: /^Pronouns/ });
  readonly add = this.page.getByRole('button', { name: 'Add', exact: true });
  readonly save = this.page.getByRole('button', { name: 'Save', exact: true });
  readonly keepYours = this.page.getByRole('button', { name: 'Keep yours' });
  readonly keepTheOther = this.page.getByRole('button', { name: 'Keep the other' });
}

/** A client's record, with the intake and the details in it. */
export class RecordPage extends CoachPage {
  readonly invite = this.page.getByRole('button', { name: 'Invite', exact: true });
  readonly inviteDialog = this.page.getByRole('dialog');
  readonly withIntake = this.page.getByLabel('Give the intake at the same time');
  readonly makeLink = this.page.getByRole('button', { name: 'Make the link' });
  readonly link = this.page.getByLabel('Link', { exact: true });
  readonly done = this.page.getByRole('button', { name: 'Done' });
  readonly menu = this.page.getByRole('button', { name: 'More about this client' });
  readonly markAsRead = this.page.getByRole('button', { name: 'Mark as read' });
  readonly topics = this.page.getByRole('region', { name: 'For the next session' });
  readonly notFound = this.page.getByText('There is nobody at this address');
  readonly give = this.page.getByRole('button', { name: 'Give the intake', exact: true });
  readonly giveAgain = this.page.getByRole('button', { name: 'Give the intake again' });
  readonly takeBack = this.page.getByRole('button', { name: 'Take it back' });
  readonly keptSentence = this.page.getByText('Some answers may be kept by');

  tab(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Record' }).getByRole('link', { name });
  }

  standing(words: string): Locator {
    return this.page.getByRole('heading', { name: words });
  }

  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true });
  }

  part(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** The section in which a question of the built-in intake stands. */
  partOf(linkId: string): Locator {
    const home = sections.find(({ items }) => items.some((item) => item.linkId === linkId));
    return this.part(home?.title ?? linkId);
  }

  /** How a question and its answer read, one after the other. */
  reads(linkId: string, answer: string): string {
    return `${question(linkId).text} ${answer}`;
  }
}

export class SettingsPage extends CoachPage {
  readonly addResource = this.page.getByRole('button', { name: 'Add a resource' });
  readonly resourceName = this.page.getByRole('textbox', { name: 'Name', exact: true });
  readonly resourceContact = this.page.getByRole('textbox', { name: 'How to reach them' });
  readonly add = this.page.getByRole('button', { name: 'Add', exact: true });
  readonly practice = this.page.getByRole('textbox', { name: /^Practice/ });
  readonly save = this.page.getByRole('button', { name: 'Save', exact: true });
  readonly saveState = this.page.getByRole('status').filter({ hasText: /Saving|Saved/ });
}
