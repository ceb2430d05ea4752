import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { site } from '../support/site.ts';
import type { Part, Tab } from './driver.ts';
import {
  addressOfPage,
  picturesOfPage,
  type Sought,
  valuesOfPage,
  wordsOfPage,
} from './page-scripts.ts';

/** Of one look; a machine that is busy with something else can starve a browser. */
const patienceMs = 40_000;
const beatMs = 50;
/** What the drivers say of a part that is no longer there, or not there yet to be pressed. */
const isGone = /detached|stale|not ?interactable|intercepted|not clickable/i;

/** Asks again and again until there is an answer. @throws Error when there is none in time */
async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | false>,
): Promise<Answer> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${String(patienceMs / 1000)} s`);
    await after(beatMs);
  }
}

/** A person at one window: looks, presses, types, and waits as long as a person would. */
export class Hand {
  private readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  go(path: string): Promise<void> {
    return this.tab.go(`${site.url}${path}`);
  }

  reload(): Promise<void> {
    return this.tab.reload();
  }

  press(kind: Sought['kind'], name: string, within?: string): Promise<void> {
    return this.act({ kind, name, within }, (part) => part.press());
  }

  type(name: string, words: string): Promise<void> {
    return this.act({ kind: 'field', name }, (part) => part.type(words));
  }

  choose(name: string, value: string): Promise<void> {
    return this.act({ kind: 'field', name }, (part) => part.choose(value));
  }

  finds(kind: Sought['kind'], name: string): Promise<Part> {
    return until(`The ${kind} "${name}"`, () => this.tab.find({ kind, name }));
  }

  async sees(...all: readonly string[]): Promise<void> {
    for (const words of all)
      await until(`The words "${words}"`, async () =>
        (await this.tab.ask(wordsOfPage)).includes(words),
      );
  }

  /** A field holds these words, as typed. */
  async reads(words: string): Promise<void> {
    await until(`A field with "${words}"`, async () =>
      (await this.tab.ask(valuesOfPage)).some((value) => value.includes(words)),
    );
  }

  async isAt(path: RegExp): Promise<void> {
    await until(`The address ${String(path)}`, async () =>
      path.test(await this.tab.ask(addressOfPage)),
    );
  }

  /** There are pictures, and each has something drawn on it. */
  async seesPictures(least: number): Promise<void> {
    await until(`${String(least)} pictures, all of them drawn`, async () => {
      const { all, drawn } = await this.tab.ask(picturesOfPage);
      return all >= least && drawn === all;
    });
  }

  /** @throws AssertionError when the engine had anything to complain of */
  async isWell(): Promise<void> {
    assert.deepEqual(await this.tab.troubles(), []);
  }

  /** Does something with a part that stands still; one that the page took away meanwhile is looked for again. */
  private async act(sought: Sought, deed: (part: Part) => Promise<void>): Promise<void> {
    await until(`The ${sought.kind} "${sought.name}", standing still`, async () => {
      const part = await this.tab.find(sought);
      if (!part) return false;
      try {
        const place = await part.place();
        await after(beatMs);
        if (place === null || (await part.place()) !== place) return false;
        await deed(part);
        return true;
      } catch (error) {
        if (isGone.test(String(error))) return false;
        throw error;
      }
    });
  }

  /** Keeps a picture of what is on the screen. */
  async photograph(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await this.tab.picture(), 'base64');
  }

  leave(): Promise<void> {
    return this.tab.close();
  }
}
