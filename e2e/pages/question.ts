import type { Locator } from '@playwright/test';
import type { FormItem } from '../../src/app/domain/forms/definition.ts';
import { wordsFor } from '../support/built-in-intake.ts';
import type { Said, Value } from '../support/intake.ts';

/** One question on the screen, addressed by its own words. */
export class Question {
  readonly item: FormItem;
  readonly root: Locator;

  constructor(parent: { getByRole: Locator['getByRole'] }, item: FormItem) {
    this.item = item;
    // Choices repeat the question's name for their group; the question itself comes first.
    this.root = parent.getByRole('group', { name: item.text }).first();
  }

  get words(): Locator {
    return this.root.getByRole('textbox');
  }

  get preferNotToSay(): Locator {
    return this.root.getByRole('button', { name: 'Prefer not to say' });
  }

  get sayItLive(): Locator {
    return this.root.getByRole('button', { name: 'Rather say it live' });
  }

  get seenBy(): Locator {
    return this.root.getByRole('button', { name: /can see this$/ });
  }

  get crisisPanel(): Locator {
    return this.root.getByRole('group', { name: 'Help right now' });
  }

  get conflict(): Locator {
    return this.root.getByRole('alert', { name: 'Two versions of this answer' });
  }

  option(value: string | number | boolean): Locator {
    const role = this.item.type === 'multi' ? 'checkbox' : 'radio';
    return this.root.getByRole(role, { name: wordsFor(this.item, value), exact: true });
  }

  async answer({ value, state = 'answered', visibility }: Said): Promise<void> {
    if (state === 'skipped') await this.preferNotToSay.click();
    else if (state === 'live') await this.sayItLive.click();
    else if (value !== undefined) await this.give(value);
    if (visibility === 'only_me') await this.keepToMyself();
  }

  async keepToMyself(): Promise<void> {
    await this.seenBy.click();
    await this.root.getByRole('radio', { name: /^Only me/ }).check();
  }

  private async give(value: Value): Promise<void> {
    if (typeof value === 'object') {
      for (const one of value) await this.option(one).check();
    } else if (this.item.type === 'text' || this.item.type === 'longtext') {
      await this.words.fill(String(value));
    } else {
      await this.option(value).check();
    }
  }
}
