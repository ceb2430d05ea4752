import { NoAnswer } from './no-answer';

const backOffMs = [500, 1000, 2000, 4000, 8000, 16_000, 30_000];
/** From here on nobody waits for it any more: what is asked is told at once. */
const downAfter = 4;
const longestWishMs = 300_000;

/**
 * Lets requests through while the service answers. While it fails, one at a time is let through, at growing distances, so
 * that however many ask however often, a service in trouble is asked seldom.
 */
export class Gate {
  private failures = 0;
  private failedAt = -Infinity;
  private opensAt = 0;
  private reason: unknown = new NoAnswer();
  private trial: Promise<void> | undefined;
  private wake: () => void = () => undefined;
  private change = this.nextChange();

  constructor(
    /** In milliseconds, going on whatever the device's calendar says. */
    readonly now: () => number = () => performance.now(),
    private readonly random: () => number = Math.random,
  ) {}

  /** Resolves when a request may go, with what to call when it is over. Rejects with what failed last past `deadline`. */
  async enter(deadline: number): Promise<() => void> {
    while (this.failures > 0) {
      const now = this.now();
      if (!this.trial && now >= this.opensAt) return this.beginTrial();
      const isHopeless = this.failures >= downAfter && !this.trial;
      if (isHopeless || now >= deadline || (!this.trial && this.opensAt > deadline)) {
        throw this.reason;
      }
      await Promise.race([
        this.trial ?? wait(this.opensAt - now),
        this.change,
        wait(deadline - now),
      ]);
    }
    return () => undefined;
  }

  /** Something was answered, or there is reason to believe that it would be. */
  open(): void {
    if (this.failures === 0) return;
    this.failures = 0;
    this.opensAt = 0;
    this.changed();
  }

  /** Somebody would rather not wait: the next one goes at once. */
  hurry(): void {
    this.opensAt = 0;
    this.changed();
  }

  /** A request that had set out at `since` failed. Those that were under way together count once. */
  close(since: number, reason: unknown, retryAfterMs = 0): void {
    const now = this.now();
    this.reason = reason;
    const wish = now + Math.min(retryAfterMs, longestWishMs);
    if (since < this.failedAt) {
      this.opensAt = Math.max(this.opensAt, wish);
      return;
    }
    const step = backOffMs[Math.min(this.failures, backOffMs.length - 1)] ?? 0;
    this.failures++;
    this.failedAt = now;
    // Spread, so that all who were waiting do not come back at the same instant.
    this.opensAt = Math.max(wish, now + step * (0.75 + this.random() / 2));
    this.changed();
  }

  private beginTrial(): () => void {
    let end: () => void = () => undefined;
    this.trial = new Promise((resolve) => (end = resolve));
    return () => {
      this.trial = undefined;
      end();
    };
  }

  private changed(): void {
    this.wake();
    this.change = this.nextChange();
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
