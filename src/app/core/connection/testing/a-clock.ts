/** How a body is read; that takes tasks of the browser's own, which no installed clock holds back. */
const readings = ['arrayBuffer', 'json'] as const;
type Read = (this: Response) => Promise<unknown>;

/** Time that a spec lets pass, with everything that waits for it. Made after jasmine's clock is installed. */
export class AClock {
  private at = 0;
  private readonly underWay = new Set<Promise<unknown>>();

  readonly now = (): number => this.at;

  constructor() {
    for (const name of readings) {
      const real = Reflect.get(Response.prototype, name) as Read;
      const { underWay } = this;
      const watched: Read = function (this: Response) {
        const reading = real.call(this);
        const end = () => underWay.delete(reading);
        underWay.add(reading);
        reading.then(end, end);
        return reading;
      };
      spyOn(Response.prototype, name).and.callFake(watched as never);
    }
  }

  async pass(ms: number): Promise<void> {
    const step = 100;
    for (let passed = 0; passed < ms; passed += step) {
      this.at += step;
      jasmine.clock().tick(step);
      await this.settle();
    }
  }

  async settle(): Promise<void> {
    do {
      for (let turn = 0; turn < 3; turn++) await aTask();
    } while (this.underWay.size > 0);
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
