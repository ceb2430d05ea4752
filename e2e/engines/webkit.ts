import { Builder, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Engine, Part, Size, Tab } from './driver.ts';
import { chooseIn, findPart, hearPage, placeOf, type Sought } from './page-scripts.ts';
import { walk } from './walk.ts';
import { startWebKit, type WebKitProcesses } from './webkit-processes.ts';

class WebKitPart implements Part {
  private readonly element: WebElement;

  constructor(element: WebElement) {
    this.element = element;
  }

  place(): Promise<string | null> {
    return this.element.getDriver().executeScript<string | null>(placeOf, this.element);
  }

  press(): Promise<void> {
    return this.element.click();
  }

  async type(words: string): Promise<void> {
    await this.element.click();
    await this.element.sendKeys(words);
  }

  async choose(value: string): Promise<void> {
    await this.element.getDriver().executeScript(chooseIn, this.element, value);
  }
}

class WebKitTab implements Tab {
  private readonly driver: WebDriver;
  private readonly heard: string[] = [];

  constructor(driver: WebDriver) {
    this.driver = driver;
  }

  async go(address: string): Promise<void> {
    await this.hear();
    await this.driver.get(address);
    await this.hear();
  }

  async reload(): Promise<void> {
    await this.hear();
    await this.driver.navigate().refresh();
    await this.hear();
  }

  ask<Answer>(script: () => Answer): Promise<Answer> {
    return this.driver.executeScript<Answer>(script);
  }

  async find(sought: Sought): Promise<Part | null> {
    const found = await this.driver.executeScript<WebElement | null>(findPart, sought);
    return found && new WebKitPart(found);
  }

  async troubles(): Promise<readonly string[]> {
    await this.hear();
    return this.heard;
  }

  picture(): Promise<string> {
    return this.driver.takeScreenshot();
  }

  close(): Promise<void> {
    return this.driver.quit();
  }

  private async hear(): Promise<void> {
    this.heard.push(...(await this.driver.executeScript<string[]>(hearPage)));
  }
}

class WebKit implements Engine {
  readonly name = 'WebKit';
  private readonly processes: WebKitProcesses;

  constructor(processes: WebKitProcesses) {
    this.processes = processes;
  }

  async open({ width, height }: Size): Promise<Tab> {
    const driver = await new Builder()
      .usingServer(this.processes.address)
      .withCapabilities(this.processes.capabilities)
      .build();
    await driver.manage().window().setRect({ x: 0, y: 0, width, height });
    return new WebKitTab(driver);
  }

  stop(): Promise<void> {
    return this.processes.stop();
  }
}

walk('WebKit', async () => new WebKit(await startWebKit()));
