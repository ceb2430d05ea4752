type Write = () => Promise<unknown>;

/**
 * Writes one at a time, and of each thing the latest wish only: whoever is faster than the device, or the network,
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

  /** When what was wanted is written, whatever became of it. */
  async settled(): Promise<void> {
    await this.running?.catch(() => undefined);
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
