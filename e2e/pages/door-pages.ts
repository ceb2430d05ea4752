import { expect, type Locator, type Page } from '@playwright/test';
import { network } from '../support/network.ts';
import type { Person } from '../support/people.ts';

/** The pages before the sign-in: each is one form. */
class DoorPage {
  readonly page: Page;
  readonly email: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.email = page.getByLabel('E-mail');
    this.notice = page.getByRole('alert');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Where a network loses requests, a person presses again: signing in and joining are asked once a press. */
  async pressed(button: Locator): Promise<void> {
    await button.click();
    if (!network?.loss) return;
    const isLost = () => this.notice.getByText('There is no connection right now').isVisible();
    const isTold = this.notice.or(this.page.locator('[aria-invalid=true]')).first();
    await expect(async () => {
      if (await isLost()) await button.click();
      expect((await button.isHidden()) || (await isTold.isVisible())).toBe(true);
      expect(await isLost()).toBe(false);
    }).toPass();
  }
}

export class SignInPage extends DoorPage {
  readonly password = this.page.getByLabel('Password', { exact: true });
  readonly stay = this.page.getByLabel('Stay signed in on this device');
  readonly enter = this.page.getByRole('button', { name: 'Sign in', exact: true });

  async signIn({ email, password }: Person): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.pressed(this.enter);
  }
}

export class JoinPage extends DoorPage {
  readonly name = this.page.getByLabel('What should we call you?');
  readonly password = this.page.getByLabel('Password', { exact: true });
  readonly join = this.page.getByRole('button', { name: 'Join' });
  readonly haveAccount = this.page.getByRole('button', { name: 'I already have an account' });
  readonly signInAndJoin = this.page.getByRole('button', { name: 'Sign in and join' });
  readonly refused = this.heading('This invitation can’t be used');
  readonly mailed = this.heading('Look in your mail');
  readonly accept = this.page.getByRole('button', { name: 'Accept the invitation' });

  async joinAs({ name, email, password }: Person): Promise<void> {
    await this.name.fill(name);
    await this.email.fill(email);
    await this.password.fill(password);
    await this.pressed(this.join);
  }

  async joinWithAccount({ email, password }: Person): Promise<void> {
    await this.haveAccount.click();
    await this.email.fill(email);
    await this.password.fill(password);
    await this.pressed(this.signInAndJoin);
  }
}

export class RecoverPage extends DoorPage {
  readonly sendLink = this.page.getByRole('button', { name: 'Send the link' });
  readonly sent = this.page.getByText('If there is an account for');
}

/** Who invites somebody that is signed in, or that nobody does. */
export class InvitationsPage extends DoorPage {
  readonly noCoach = this.heading('No coach yet');
  readonly lookAgain = this.page.getByRole('button', { name: 'Look again' });

  /** The button beside that coach's name. */
  acceptOf(coachName: string): Locator {
    const card = this.page.getByRole('region', { name: coachName });
    return card.getByRole('button', { name: 'Accept' });
  }
}

export class ConfirmPage extends DoorPage {
  readonly comeIn = this.page.getByRole('button', { name: 'Confirm and come in' });
  readonly goOn = this.page.getByRole('button', { name: 'Go on' });
  readonly newPassword = this.page.getByLabel('New password', { exact: true });
  readonly choose = this.heading('Choose your password');
  readonly password = this.page.getByLabel('Password', { exact: true });
  readonly keep = this.page.getByRole('button', { name: 'Keep this password' });
  readonly dead = this.heading('This link can’t be used');
}
