import { writeFile } from 'node:fs/promises';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type TestInfo,
} from '@playwright/test';
import type { Account } from './people.ts';
import { site } from './site.ts';
import type { Watch } from './watch.ts';

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** How the app keeps a sign-in: in the tab, or on the device where the person chose to stay signed in. */
const keptSignIn = { signIn: 'attune.sign-in', staying: 'attune.stay' };

export async function signInTab(page: Page, person: Account, stay = false): Promise<void> {
  // A page of the same origin that starts no app.
  await page.goto(`${person.site.url}/tea.html`);
  await page.evaluate(
    ([names, session, stays]) => {
      if (stays) localStorage.setItem(names.staying, 'yes');
      (stays ? localStorage : sessionStorage).setItem(names.signIn, session);
    },
    [keptSignIn, JSON.stringify(person.session), stay] as const,
  );
}

/** The sign-in is over: on this tab its time has run out, and the server renews it no more. */
export async function endSignIn(page: Page, person: Account): Promise<void> {
  await person.api.send('/auth/v1/logout?scope=global', { method: 'POST' });
  await page.evaluate(
    ([key]) => {
      const session = JSON.parse(sessionStorage.getItem(key) ?? '{}') as object;
      const over = { ...session, expires_at: Math.floor(Date.now() / 1000) - 60 };
      sessionStorage.setItem(key, JSON.stringify(over));
    },
    [keptSignIn.signIn] as const,
  );
}

/** Browsers of people, each with storage of its own, all watched. */
export class Devices {
  private readonly browser: Browser;
  private readonly watch: Watch;
  private readonly opened: BrowserContext[] = [];

  constructor(browser: Browser, watch: Watch) {
    this.browser = browser;
    this.watch = watch;
  }

  async take(options: BrowserContextOptions = desktop): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: site.url,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
      // Installing the app would fetch all of it for every device.
      serviceWorkers: 'block',
      ...options,
    });
    this.opened.push(context);
    this.watch.over(context);
    return context;
  }

  /** A device on which the person is signed in, at that address. */
  async openAs(
    person: Account,
    path: string,
    options: BrowserContextOptions = person.role === 'client' ? phone : desktop,
  ): Promise<Page> {
    const context = await this.take({ ...options, baseURL: person.site.url });
    const page = await context.newPage();
    await signInTab(page, person);
    await page.goto(person.site.url + path);
    return page;
  }

  async openSignedOut(path: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await (await this.take(options)).newPage();
    await page.goto(path);
    return page;
  }

  /** For who must find out why a journey failed: what stands on every screen. */
  async show(info: TestInfo): Promise<void> {
    for (const [at, page] of this.opened.flatMap((context) => context.pages()).entries()) {
      const body = `${page.url()}\n${await page.getByRole('document').ariaSnapshot()}`;
      await writeFile(info.outputPath(`screen-${String(at + 1)}.yaml`), body);
    }
  }

  async putAway(): Promise<void> {
    await Promise.all(this.opened.map((context) => context.close()));
  }
}
