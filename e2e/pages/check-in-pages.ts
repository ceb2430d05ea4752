import type { Locator, Page } from '@playwright/test';
import type { FormItem } from '../../src/app/domain/forms/definition.ts';
import { checkInQuestion } from '../support/check-ins.ts';
import { Question } from './question.ts';

/** The client's tab: this week's check-in, filled in, thanked for, read and changed. */
export class CheckInPage {
  readonly page: Page;
  readonly thisWeek: Locator;
  readonly thanks: Locator;
  readonly send: Locator;
  readonly saveState: Locator;
  readonly change: Locator;
  readonly saveChanges: Locator;
  readonly cancel: Locator;
  readonly seenBy: Locator;
  readonly answerByAnswer: Locator;
  readonly paused: Locator;
  readonly goOn: Locator;
  readonly askMeToo: Locator;
  readonly dontAsk: Locator;
  readonly earlier: Locator;
  readonly settings: Locator;
  readonly leaveOut: Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly more: Locator;
  readonly oneByOne: Locator;
  readonly allOnOnePage: Locator;
  readonly winFirst: Locator;
  readonly markLastTime: Locator;
  /** Where one question is asked at a time: "2 of 8". */
  readonly place: Locator;

  constructor(page: Page) {
    this.page = page;
    this.thisWeek = this.heading('This week');
    this.thanks = this.heading('Thank you');
    this.send = this.button('Send');
    this.saveState = page.getByRole('status').filter({
      hasText: /^(Saving|Saved|Offline: |Kept|Taking longer|The service |Two versions: )/,
    });
    this.change = this.button('Change something');
    this.saveChanges = this.button('Save the changes');
    this.cancel = this.button('Cancel');
    this.seenBy = page.getByRole('button', { name: /can see this$/ }).first();
    this.answerByAnswer = page.getByRole('checkbox', { name: 'Choose answer by answer' });
    this.paused = page.getByText('Your check-ins are paused').first();
    this.goOn = this.button('Go on with check-ins');
    this.askMeToo = page.getByRole('button', { name: /^Ask me that too/ });
    this.dontAsk = this.button('Don’t ask me this');
    this.earlier = page.getByRole('link', { name: /^Earlier check-ins/ });
    this.settings = page.getByRole('link', { name: /^How you are asked/ });
    this.leaveOut = this.button('Leave it out');
    this.next = this.button('Next');
    this.back = this.button('Back');
    this.more = this.button('How it looks, and earlier check-ins');
    this.oneByOne = page.getByRole('radio', { name: /^One question at a time/ });
    this.allOnOnePage = page.getByRole('radio', { name: /^All on one page/ });
    this.winFirst = page.getByRole('checkbox', { name: 'Begin with the small win' });
    this.markLastTime = page.getByRole('checkbox', { name: /^Mark what I chose last time/ });
    this.place = page.getByText(/^\d+ of \d+\s*$/);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  question(of: string | FormItem): Question {
    return new Question(this.page, typeof of === 'string' ? checkInQuestion(of) : of);
  }

  /** "Seen 7", among what was sent. */
  value(name: string): Locator {
    return this.page.getByRole('main').locator('dl > div').filter({ hasText: name });
  }

  async showAllTo(reader: RegExp): Promise<void> {
    await this.seenBy.click();
    await this.page.getByRole('radio', { name: reader }).first().check();
    await this.seenBy.click();
  }
}

/** Everything the client sent, and what was only begun. */
export class EarlierCheckInsPage {
  readonly page: Page;
  readonly begun: Locator;
  readonly months: Locator;
  readonly nothing: Locator;

  constructor(page: Page) {
    this.page = page;
    this.begun = page.getByRole('region', { name: 'Not sent yet' });
    this.months = page.getByRole('region', { name: / 20\d\d$/ });
    this.nothing = page.getByText('Nothing here yet');
  }

  week(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }
}

/** How the client wants to be asked. */
export class CheckInSettingsPage {
  readonly page: Page;
  readonly day: Locator;
  readonly pause: Locator;
  readonly goOn: Locator;
  readonly desire: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.day = page.getByRole('combobox', { name: 'The day' });
    this.pause = page.getByRole('button', { name: 'Pause check-ins' });
    this.goOn = page.getByRole('button', { name: 'Go on with check-ins' });
    this.desire = page.getByRole('checkbox', { name: /^Desire/ });
    this.saved = page.getByRole('status').filter({ hasText: /^Saved/ });
  }
}

/** One check-in in the coach's record. */
export class ReadCheckInPage {
  readonly page: Page;
  readonly title: Locator;
  readonly markAsRead: Locator;
  readonly facts: Locator;
  readonly wouldTalk: Locator;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: /^Check-in, the week of/ });
    this.markAsRead = page.getByRole('button', { name: 'Mark as read' });
    this.facts = page.getByRole('region', { name: /^Check-in, the week of/ });
    this.wouldTalk = page.getByText('Would like to talk about something privately.');
    this.main = page.getByRole('main');
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}

/** What a client is asked, as their coach decides it. */
export class CheckInPlanPage {
  readonly page: Page;
  readonly save: Locator;
  readonly add: Locator;
  readonly name: Locator;
  readonly asked: Locator;
  readonly meansTheSame: Locator;
  readonly effect: Locator;
  readonly saved: Locator;
  readonly backToBuiltIn: Locator;
  readonly keepYours: Locator;
  readonly keepTheOther: Locator;

  constructor(page: Page) {
    this.page = page;
    this.save = page.getByRole('button', { name: 'Save', exact: true });
    this.add = page.getByRole('button', { name: 'Add a question of your own' });
    this.name = page.getByRole('textbox', { name: 'Short name' });
    this.asked = page.getByRole('textbox', { name: 'What is asked' });
    this.meansTheSame = page.getByRole('checkbox', { name: /^It means the same/ });
    this.effect = page.getByRole('status').filter({ hasText: 'What saving does' });
    this.saved = page.getByText('Saved. It holds from the next check-in on.');
    this.backToBuiltIn = page.getByRole('button', { name: /^Go back to the questions/ });
    this.keepYours = page.getByRole('button', { name: 'Keep yours' });
    this.keepTheOther = page.getByRole('button', { name: 'Keep the other' });
  }

  rhythm(name: string): Locator {
    return this.page.getByRole('radio', { name });
  }

  words(name: string): Locator {
    return this.page.getByRole('button', { name: `Words of ${name}`, exact: true });
  }

  remove(name: string): Locator {
    return this.page.getByRole('button', { name: `Remove ${name}`, exact: true });
  }

  ask(name: string): Locator {
    return this.page.getByRole('button', { name: `Ask this too: ${name}`, exact: true });
  }

  up(name: string): Locator {
    return this.page.getByRole('button', { name: `Move ${name} up`, exact: true });
  }
}
