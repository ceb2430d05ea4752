import { setTimeout as after } from 'node:timers/promises';
import type { Page, Route } from '@playwright/test';

export interface Slowness {
  /** The longest that an answer takes, in milliseconds. */
  readonly most: number;
  /** Of a hundred requests, how many are lost: by turns before and after the server did what they ask. */
  readonly lost: number;
  /** The same delays and losses again. */
  readonly seed: number;
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The way of one page's saves to the server: slow, lossy, and counted. */
export class SlowWay {
  /** The most saves that were under way at once. */
  mostAtOnce = 0;
  saves = 0;
  lost = 0;
  private underWay = 0;
  private readonly slowness: Slowness;
  private readonly draw: () => number;

  constructor(slowness: Slowness) {
    this.slowness = slowness;
    this.draw = drawer(slowness.seed);
  }

  async over(page: Page): Promise<void> {
    await page.route('**/rest/v1/rpc/save_answers', (route) => this.carry(route));
  }

  private async carry(route: Route): Promise<void> {
    this.saves++;
    this.underWay++;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    const { most, lost } = this.slowness;
    const [there, back] = [(this.draw() * most) / 2, (this.draw() * most) / 2];
    const isLost = this.draw() * 100 < lost;
    await after(there);
    if (isLost && this.lost++ % 2 === 0) await this.end(back, () => route.abort());
    else await this.answer(route, isLost, back);
  }

  private async answer(route: Route, isLost: boolean, back: number): Promise<void> {
    const response = await route.fetch({ maxRetries: 3 });
    await this.end(back, () => (isLost ? route.abort() : route.fulfill({ response })));
  }

  private async end(back: number, done: () => Promise<void>): Promise<void> {
    await after(back);
    // The page may send the next one as soon as it hears of this one.
    this.underWay--;
    await done();
  }
}
