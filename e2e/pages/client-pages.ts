import type { Locator, Page } from '@playwright/test';

/** What every page of the client side has: the bar, the way out, and the sign-in asked for in place. */
export class ClientPage {
  readonly page: Page;
  readonly quickExit: Locator;
  readonly begin: Locator;
  readonly goOn: Locator;
  readonly signOut: Locator;
  readonly resume: Locator;
  readonly nothingWaits: Locator;
  readonly checkInWaits: Locator;

  constructor(page: Page) {
    this.page = page;
    this.quickExit = page.getByRole('button', { name: 'Quick exit' });
    this.begin = page.getByRole('link', { name: 'Begin' });
    this.goOn = page.getByRole('link', { name: 'Continue' });
    this.signOut = page.getByRole('button', { name: 'Sign out' });
    this.resume = page.getByRole('dialog', { name: 'Please sign in again' });
    this.checkInWaits = page.getByRole('link', { name: /^This week’s check-in/ });
    this.nothingWaits = page.getByRole('heading', { name: 'Nothing is waiting for you' });
  }

  async signInAgain(person: { readonly email: string; readonly password: string }): Promise<void> {
    await this.resume.getByLabel('E-mail').fill(person.email);
    await this.resume.getByLabel('Password', { exact: true }).fill(person.password);
    await this.resume.getByRole('button', { name: 'Sign in and go on' }).click();
  }
}

/** What a client brings to the next session. */
export class TopicsPage extends ClientPage {
  readonly words = this.page.getByRole('textbox', { name: 'What would you like to speak about?' });
  readonly bring = this.page.getByRole('button', { name: 'Bring this to the session' });
  readonly brought = this.page.getByText('Brought. Your coach can read it now.');
  readonly waiting = this.page.getByRole('region', { name: 'What you bring' });

  async takeBack(words: string): Promise<void> {
    await this.page.getByRole('button', { name: `Take back: ${words}` }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  }
}
