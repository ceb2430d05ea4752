/** Work on one thing, a piece at a time, in the order in which it was asked for. */
export class Turns {
  private last: Promise<void> | undefined;

  get isBusy(): boolean {
    return this.last !== undefined;
  }

  /** Begins at once where nothing is under way: a page that is going has this turn only. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last ? this.last.then(work) : work();
    const done = () => {
      if (this.last === over) this.last = undefined;
    };
    const over: Promise<void> = turn.then(done, done);
    this.last = over;
    return turn;
  }

  /** When nothing is under way and nothing waits. */
  async idle(): Promise<void> {
    while (this.last) await this.last;
  }
}
