/** Time that a spec lets pass, with everything that waits for it. Install before, uninstall after. */
export class AClock {
  private at = 0;

  readonly now = (): number => this.at;

  async pass(ms: number): Promise<void> {
    const step = 100;
    for (let passed = 0; passed < ms; passed += step) {
      this.at += step;
      jasmine.clock().tick(step);
      await this.settle();
    }
  }

  /** Bodies are read in tasks of the browser's own, which no installed clock holds back. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) await aTask();
  }
}

function aTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
