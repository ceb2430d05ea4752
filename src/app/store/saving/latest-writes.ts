type Write = () => Promise<unknown>;

/**
 * Writes of drafts, one at a time, and of each draft the latest wish only: typing faster than the device writes
 * must not make a queue of old words.
 */
export class LatestWrites {
  private readonly wanted = new Map<string, Write>();
  private running: Promise<void> | undefined;

  /** Resolves when everything wanted is written. */
  want(id: string, write: Write): Promise<void> {
    this.wanted.set(id, write);
    this.running ??= this.drain().finally(() => (this.running = undefined));
    return this.running;
  }

  /** A device without room for one draft still gets the others. */
  private async drain(): Promise<void> {
    const failures: unknown[] = [];
    for (let next = this.take(); next; next = this.take()) {
      await next().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new Error('A draft could not be kept.', { cause: failures[0] });
  }

  private take(): Write | undefined {
    const [first] = this.wanted;
    if (!first) return undefined;
    this.wanted.delete(first[0]);
    return first[1];
  }
}
