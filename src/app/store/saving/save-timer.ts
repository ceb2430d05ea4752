const pauseMs = 800;
/** Even without a pause in typing. Together with the request itself this stays under two seconds. */
const patienceMs = 1500;
const backOffMs = [2000, 5000, 15_000, 30_000, 60_000];

/** When to save: shortly after typing stops, and after failures at growing distances. */
export class SaveTimer {
  private pending: ReturnType<typeof setTimeout> | undefined;
  private since: number | undefined;
  private failures = 0;

  constructor(private readonly save: () => void) {}

  soon(): void {
    this.since ??= Date.now();
    const left = Math.max(0, this.since + patienceMs - Date.now());
    this.schedule(Math.min(pauseMs, left));
  }

  later(): void {
    const wait = backOffMs[Math.min(this.failures, backOffMs.length - 1)] ?? 0;
    this.failures++;
    this.schedule(wait);
  }

  succeeded(): void {
    this.failures = 0;
  }

  stop(): void {
    clearTimeout(this.pending);
    this.pending = undefined;
    this.since = undefined;
  }

  private schedule(ms: number): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(this.save, ms);
  }
}
