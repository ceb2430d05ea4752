import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import type { Engine, Part, Size, Tab } from './driver.ts';
import { chooseIn, findPart, placeOf, type Sought } from './page-scripts.ts';
import { walk } from './walk.ts';

/** What Firefox says of a request under way when its page was left: nobody waits for the answer any more. */
const leftBehind = 'A ServiceWorker intercepted the request and encountered an unexpected error';

class FirefoxPart implements Part {
  private readonly element: ElementHandle;

  constructor(element: ElementHandle) {
    this.element = element;
  }

  place(): Promise<string | null> {
    return this.element.evaluate(placeOf);
  }

  press(): Promise<void> {
    return this.element.click();
  }

  async type(words: string): Promise<void> {
    await this.element.click();
    await this.element.type(words);
  }

  choose(value: string): Promise<void> {
    return this.element.evaluate(chooseIn, value);
  }
}

class FirefoxTab implements Tab {
  private readonly page: Page;
  private readonly heard: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.heard.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      if (!String(error).includes(leftBehind)) this.heard.push(`exception: ${String(error)}`);
    });
  }

  async go(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  ask<Answer>(script: () => Answer): Promise<Answer> {
    return this.page.evaluate(script);
  }

  async find(sought: Sought): Promise<Part | null> {
    const found = (await this.page.evaluateHandle(findPart, sought)).asElement();
    return found && new FirefoxPart(found as ElementHandle);
  }

  troubles(): Promise<readonly string[]> {
    return Promise.resolve(this.heard);
  }

  picture(): Promise<string> {
    return this.page.screenshot({ encoding: 'base64' });
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }
}

class Firefox implements Engine {
  readonly name = 'Firefox';
  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  async open(size: Size): Promise<Tab> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(size);
    return new FirefoxTab(page);
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

walk('Firefox', async () => {
  const executablePath = process.env['FIREFOX_BIN'] ?? 'firefox';
  return new Firefox(
    await puppeteer.launch({ browser: 'firefox', executablePath, headless: true }),
  );
});
