import type { Locator, Page } from '@playwright/test';
import { question, sections } from '../support/built-in-intake.ts';
import { said, type Answers } from '../support/intake.ts';
import { Question } from './question.ts';

/** A client's form: filled in section by section, looked over, sent, read again. */
export class IntakePage {
  readonly page: Page;
  readonly openPart: Locator;
  readonly onward: Locator;
  readonly back: Locator;
  readonly saveState: Locator;
  readonly toSend: Locator;
  readonly sendDialog: Locator;
  readonly thanks: Locator;
  readonly readWhatISent: Locator;
  readonly saveAmendment: Locator;

  constructor(page: Page) {
    this.page = page;
    this.openPart = page.getByRole('button', { name: 'Open this part' });
    this.onward = page.getByRole('button', { name: 'Continue' });
    this.back = page.getByRole('button', { name: 'Back', exact: true });
    this.saveState = page
      .getByRole('status')
      .filter({ hasText: /Saving|Saved|Offline|[Kk]ept on|only on this page|Two versions/ });
    this.toSend = page.getByRole('button', { name: 'Send to my coach' });
    this.sendDialog = page.getByRole('alertdialog');
    this.thanks = this.heading('It is with your coach now');
    this.readWhatISent = page.getByRole('button', { name: 'Read what I sent' });
    this.saveAmendment = page.getByRole('button', { name: 'Save the amendment' });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  question(linkId: string): Question {
    return new Question(this.page, question(linkId));
  }

  /** In the review and in what was sent. */
  part(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  edit(title: string): Locator {
    return this.page.getByRole('button', { name: `Edit ${title}` });
  }

  amend(linkId: string): Locator {
    return this.page.getByRole('button', { name: `Amend: ${question(linkId).text}` });
  }

  /** From the first section to the review, answering what `answers` has an answer for. */
  async fillIn(answers: Answers): Promise<void> {
    for (const section of sections) {
      await this.heading(section.title).waitFor();
      if (section.announce) await this.openPart.click();
      for (const { linkId } of section.items) {
        const given = answers[linkId];
        if (given !== undefined) await this.question(linkId).answer(said(given));
      }
      await this.onward.click();
    }
    await this.heading('Look it over').waitFor();
  }

  async goTo(title: string): Promise<void> {
    for (const section of sections) {
      await this.heading(section.title).waitFor();
      if (section.announce) await this.openPart.click();
      if (section.title === title) return;
      await this.onward.click();
    }
  }

  async send(): Promise<void> {
    await this.toSend.click();
    await this.sendDialog.getByRole('button', { name: 'Send', exact: true }).click();
  }
}
